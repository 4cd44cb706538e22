import { EXPORT_BODIES, type ExportBody } from '../../src/domain/body/shape.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import type { PointRule } from '../../src/domain/locator/solving.ts';
import { parsePointKey, type Placement } from '../../src/domain/locator/placement.ts';
import { pointRules, type LocatedRecord } from '../../src/domain/locator/point-rules.ts';
import { loadBody } from '../load-body.ts';
import { loadLandmarkTable } from './load-landmark-table.ts';

type Triple = readonly [number, number, number];
/** A midline place, or one on each side. */
type Sided = Triple | { L: Triple; R: Triple };
/** A further place of a point that has several, in the order of its record. */
type PlaceExport = { readonly kind: 'part' | 'alternative'; readonly is: string } & (
  { M: Triple } | { L: Triple; R: Triple }
);

/** A record with what tells its further places apart. */
interface ExportedRecord extends LocatedRecord {
  readonly places?:
    readonly (PointRule & { readonly kind: 'part' | 'alternative'; readonly is: string })[] | undefined;
}

export interface PlacementExport {
  readonly body: ExportBody;
  readonly units: 'm';
  readonly axes: { readonly left: '+x'; readonly up: '+y'; readonly front: '+z' };
  readonly points: Readonly<Record<string, Sided>>;
  readonly normals: Readonly<Record<string, Sided>>;
  /** Further places, of the points that have any; a point's first place is among `points`. */
  readonly places: Readonly<Record<string, readonly PlaceExport[]>>;
  readonly landmarks: Readonly<Record<string, Sided>>;
}

/** Every placement and landmark of one export body, rounded to a tenth of a millimetre or finer. */
export function exportPlacements(name: ExportBody, records: Iterable<ExportedRecord>): PlacementExport {
  const body = loadBody();
  const solver = createSolver(body.topology, loadLandmarkTable());
  const surface = body.evaluate(EXPORT_BODIES[name]);
  const list = [...records];
  const solved = solver.solve(surface, pointRules(list));
  const points = new Map([...solved].filter(([key]) => parsePointKey(key).place === undefined));
  return {
    body: name,
    units: 'm',
    axes: { left: '+x', up: '+y', front: '+z' },
    points: sided(points, (p) => round(p.position)),
    normals: sided(points, (p) => round(p.normal)),
    places: Object.fromEntries(
      list.flatMap(({ id, places }) => (places ? [[id, placesOf(id, places, solved)]] : [])),
    ),
    landmarks: sided(solver.resolveLandmarks(surface), (p) => round(p.position)),
  };
}

function placesOf(
  id: string,
  places: NonNullable<ExportedRecord['places']>,
  solved: ReadonlyMap<string, Placement>,
): PlaceExport[] {
  return places.map(({ kind, is, laterality }, i) => {
    const at = (side: string): Triple => round(solved.get(`${id}:${i + 1}.${side}`)!.position);
    return laterality === 'midline' ? { kind, is, M: at('M') } : { kind, is, L: at('L'), R: at('R') };
  });
}

function sided<T>(places: ReadonlyMap<string, T>, read: (place: T) => Triple): Record<string, Sided> {
  const out: Record<string, Sided> = {};
  for (const [key, place] of places) {
    const cut = key.lastIndexOf('.');
    const [id, side] = [key.slice(0, cut), key.slice(cut + 1)];
    if (side === 'M') out[id] = read(place);
    else if (side === 'L') out[id] = { L: read(place), R: read(places.get(`${id}.R`)!) };
  }
  return out;
}

/** Five decimals, and no negative zero. */
const round = (v: readonly [number, number, number]): Triple => {
  const [x, y, z] = v.map((each) => Math.round(each * 1e5) / 1e5 + 0);
  return [x!, y!, z!];
};
