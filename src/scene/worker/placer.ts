import type { BodyTopology } from '../../domain/body/body-model.ts';
import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import type { LandmarkTable } from '../../domain/locator/landmark-table.ts';
import type { FindStep } from '../../domain/locator/finding.ts';
import { LocatorError } from '../../domain/locator/locator-error.ts';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { pointRules } from '../../domain/locator/point-rules.ts';
import type { SolvedBody } from '../../domain/locator/solved-body.ts';
import { createSolver } from '../../domain/locator/solver.ts';
import { drawLayer, type LaidLine } from './landmark-layer.ts';
import type { LandmarkLayer, LocatorRecords, MeridianStrand, Solved, StretchArrow } from './protocol.ts';
import { thinLine } from './thin-line.ts';
import { drawStrands, walkedStrand, type WalkedStrand } from './strands.ts';

export interface Placer {
  /**
   * Every point anew, quickly; meridian lines are carried along with the skin from where they were last walked, and
   * inner courses stay as they last were.
   * What one rule cannot give is left out and noted: it must not take everything else with it.
   */
  place(surface: BodySurface): Solved;
  /** The same with meridian lines and inner courses made anew, which takes longer: for a shape that has come to rest. */
  walk(surface: BodySurface): Solved;
  /** How a point or a span is found on the shape last placed; no steps where that cannot be said. */
  find(key: PointKey): readonly FindStep[];
  /** Landmarks and named lines of the shape last placed; `anew` lays the lines again, which takes longer. */
  landmarks(anew: boolean): LandmarkLayer;
}

const MIDLINE: ReadonlySet<string> = new Set(['GV', 'CV']);
/** Metres from the midline within which what runs along it stays. */
const MIDLINE_WIDTH = 0.004;

/** Prepares the solving of every placement, meridian line and stretch arrow, once for all shapes of the body. */
export function createPlacer(topology: BodyTopology, records: LocatorRecords, table: LandmarkTable): Placer {
  const solver = createSolver(topology, table);
  const rules = pointRules(records.acupoints);
  let walked: readonly WalkedStrand[] = [];
  let inner: readonly MeridianStrand[] = [];
  let lines: readonly LaidLine[] | null = null;
  let last: { readonly body: SolvedBody; readonly surface: BodySurface } | null = null;

  const walk = (body: SolvedBody, meridian: string, path: Path): WalkedStrand => {
    const isMidline = MIDLINE.has(meridian);
    return walkedStrand(meridian, isMidline, thinLine(body.strand(path, isMidline ? 'M' : 'L')), topology);
  };
  const solve = (surface: BodySurface, anew: boolean): Solved => {
    const body = solver.on(surface, rules);
    last = { body, surface };
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
        path.flatMap((strand) => attempt(() => walk(body, id, present(strand, isPlaced)))),
      );
      inner = records.meridians.flatMap(({ id, innerPath }) =>
        innerPath.flatMap((strand) =>
          attempt(() => innerStrands(body, id, present(strand, isPlaced))).flat(),
        ),
      );
    }
    const arrows = new Map(
      records.stretches.map(({ id, arrows: list, dosage }) => [
        id,
        list.flatMap((arrow) => attempt(() => arrowsOn(body, arrow, dosage.sides !== 'one')).flat()),
      ]),
    );
    const strands = drawStrands(walked, surface);
    return { placements, strands, arrows, inner, cun: body.cun(), unsolved: [...unsolved] };
  };

  const find = (key: PointKey): readonly FindStep[] => {
    if (!last) return [];
    try {
      const { id, side, place } = parsePointKey(key);
      return id === 'span'
        ? last.body.findSpan(key.slice(key.indexOf(':') + 1, key.lastIndexOf('.')), side)
        : last.body.find(place === undefined ? id : `${id}:${place}`, side);
    } catch (error) {
      if (error instanceof LocatorError) return [];
      throw error;
    }
  };

  return {
    place: (surface) => solve(surface, false),
    walk: (surface) => solve(surface, true),
    find,
    landmarks(anew) {
      if (!last) return { places: [], lines: [] };
      if (anew || !lines)
        lines = last.body.landmarkLines().map((line) => ({ ...line, places: thinLine(line.places) }));
      return drawLayer(last.body, lines, topology.triangles, last.surface);
    },
  };
}

type Path = LocatorRecords['meridians'][number]['path'][number];

/** A path without the points that this body has no place for. */
const present = (path: Path, isPlaced: (id: string) => boolean): Path =>
  path.filter((entry) => typeof entry !== 'string' || !/^[A-Z]/.test(entry) || isPlaced(entry));

/** The inner course is solved on the left; its right is the mirror image, and what runs in the middle has none. */
function innerStrands(body: SolvedBody, meridian: string, path: Path): MeridianStrand[] {
  const line = body.innerStrand(path);
  if (line.length < 2) return [];
  const on = (sign: 1 | -1): MeridianStrand => ({
    meridian,
    positions: Float32Array.from(line.flatMap(([x, y, z]) => [sign * x, y, z])),
    normals: new Float32Array(0),
    places: null,
  });
  const isMiddle = line.every(([x]) => Math.abs(x) < MIDLINE_WIDTH);
  return isMiddle ? [on(1)] : [on(1), on(-1)];
}

/** An arrow is given for the left side; what is done on both has its twin on the right, unless it is on the midline. */
function arrowsOn(
  body: SolvedBody,
  { from, to }: LocatorRecords['stretches'][number]['arrows'][number],
  paired: boolean,
): StretchArrow[] {
  const on = (side: 'L' | 'R'): StretchArrow => {
    const a = body.place(from, side);
    const b = body.place(to, side);
    return {
      side,
      from: a.position,
      fromNormal: a.normal,
      to: b.position,
      toNormal: b.normal,
      fromAnchor: { triangle: a.triangle, weights: a.weights },
      toAnchor: { triangle: b.triangle, weights: b.weights },
    };
  };
  const left = on('L');
  if (Math.max(Math.abs(left.from[0]), Math.abs(left.to[0])) < MIDLINE_WIDTH) return [{ ...left, side: 'M' }];
  return paired ? [left, on('R')] : [left];
}
