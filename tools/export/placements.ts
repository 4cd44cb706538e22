import { EXPORT_BODIES, type ExportBody } from '../../src/domain/body/shape.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import type { PointRule } from '../../src/domain/locator/solving.ts';
import { loadBody } from '../load-body.ts';
import { loadLandmarkTable } from './load-landmark-table.ts';

type Triple = readonly [number, number, number];
/** A midline place, or one on each side. */
type Sided = Triple | { L: Triple; R: Triple };

export interface PlacementExport {
  readonly body: ExportBody;
  readonly units: 'm';
  readonly axes: { readonly left: '+x'; readonly up: '+y'; readonly front: '+z' };
  readonly points: Readonly<Record<string, Sided>>;
  readonly normals: Readonly<Record<string, Sided>>;
  readonly landmarks: Readonly<Record<string, Sided>>;
}

/** Every placement and landmark of one export body, rounded to a tenth of a millimetre or finer. */
export function exportPlacements(name: ExportBody, rules: ReadonlyMap<string, PointRule>): PlacementExport {
  const body = loadBody();
  const solver = createSolver(body.topology, loadLandmarkTable());
  const surface = body.evaluate(EXPORT_BODIES[name]);
  const placements = solver.solve(surface, rules);
  return {
    body: name,
    units: 'm',
    axes: { left: '+x', up: '+y', front: '+z' },
    points: sided(placements, (p) => round(p.position)),
    normals: sided(placements, (p) => round(p.normal)),
    landmarks: sided(solver.resolveLandmarks(surface), (p) => round(p.position)),
  };
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
