import type { BodyTopology } from '../../domain/body/body-model.ts';
import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import type { LandmarkTable } from '../../domain/locator/landmark-table.ts';
import { LocatorError } from '../../domain/locator/locator-error.ts';
import { pointRules } from '../../domain/locator/point-rules.ts';
import type { SolvedBody } from '../../domain/locator/solved-body.ts';
import { createSolver } from '../../domain/locator/solver.ts';
import type { LocatorRecords, Solved, StretchArrow } from './protocol.ts';
import { thinLine } from './thin-line.ts';
import { drawStrands, type WalkedStrand } from './strands.ts';

export interface Placer {
  /**
   * Every point anew, quickly; meridian lines are carried along with the skin from where they were last walked.
   * What one rule cannot give is left out and noted: it must not take everything else with it.
   */
  place(surface: BodySurface): Solved;
  /** The same with meridian lines walked anew, which takes longer: for a shape that has come to rest. */
  walk(surface: BodySurface): Solved;
}

const MIDLINE: ReadonlySet<string> = new Set(['GV', 'CV']);

/** Prepares the solving of every placement, meridian line and stretch arrow, once for all shapes of the body. */
export function createPlacer(topology: BodyTopology, records: LocatorRecords, table: LandmarkTable): Placer {
  const solver = createSolver(topology, table);
  const rules = pointRules(records.acupoints);
  let walked: readonly WalkedStrand[] = [];

  const solve = (surface: BodySurface, anew: boolean): Solved => {
    const body = solver.on(surface, rules);
    const unsolved = new Set<string>();
    const placements = body.placements((error) => unsolved.add(error.message));
    const isPlaced = (id: string): boolean => placements.has(`${id}.M`) || placements.has(`${id}.L`);
    const attempt = <T>(what: () => T): T[] => {
      try {
        return [what()];
      } catch (error) {
        if (!(error instanceof LocatorError)) throw error;
        unsolved.add(error.message);
        return [];
      }
    };
    if (anew) {
      walked = records.meridians.flatMap(({ id, path }) =>
        path.flatMap((strand) => attempt(() => walkedStrand(body, id, present(strand, isPlaced)))),
      );
    }
    const arrows = new Map(
      records.stretches.map(({ id, arrows: list, dosage }) => [
        id,
        list.flatMap((arrow) => attempt(() => arrowsOn(body, arrow, dosage.sides !== 'one')).flat()),
      ]),
    );
    const strands = drawStrands(walked, topology.triangles, surface);
    return { placements, strands, arrows, unsolved: [...unsolved] };
  };

  return { place: (surface) => solve(surface, false), walk: (surface) => solve(surface, true) };
}

type Path = LocatorRecords['meridians'][number]['path'][number];

/** A path without the points that this body has no place for. */
const present = (path: Path, isPlaced: (id: string) => boolean): Path =>
  path.filter((entry) => typeof entry !== 'string' || !/^[A-Z]/.test(entry) || isPlaced(entry));

function walkedStrand(body: SolvedBody, meridian: string, path: Path): WalkedStrand {
  const midline = MIDLINE.has(meridian);
  return { meridian, midline, samples: thinLine(body.strand(path, midline ? 'M' : 'L')) };
}

/** Metres from the midline within which both ends of an arrow along it lie. */
const MIDLINE_WIDTH = 0.004;

/** An arrow is given for the left side; what is done on both has its twin on the right, unless it is on the midline. */
function arrowsOn(
  body: SolvedBody,
  { from, to }: LocatorRecords['stretches'][number]['arrows'][number],
  paired: boolean,
): StretchArrow[] {
  const on = (side: 'L' | 'R'): StretchArrow => {
    const a = body.place(from, side);
    const b = body.place(to, side);
    return { side, from: a.position, fromNormal: a.normal, to: b.position, toNormal: b.normal };
  };
  const left = on('L');
  if (Math.max(Math.abs(left.from[0]), Math.abs(left.to[0])) < MIDLINE_WIDTH) return [{ ...left, side: 'M' }];
  return paired ? [left, on('R')] : [left];
}
