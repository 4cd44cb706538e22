import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_BODIES, type ExportBody } from '../../src/domain/body/shape.ts';
import type { LandmarkTable } from '../../src/domain/locator/landmark-table.ts';
import type { Placement, PointKey, Vec3 } from '../../src/domain/locator/placement.ts';
import { pointRules, type LocatedRecord } from '../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import type { PointRule } from '../../src/domain/locator/solving.ts';
import { loadBody } from '../../tools/load-body.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** What is read of a record here. */
interface PlacedRecord extends LocatedRecord {
  readonly places?: readonly (PointRule & { readonly kind: 'part' | 'alternative'; readonly is: string })[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Every acupoint record of `data/acupoints`, as it is written. */
export const pointRecords: readonly PlacedRecord[] = readdirSync(join(DATA, 'acupoints')).flatMap((folder) =>
  readdirSync(join(DATA, 'acupoints', folder)).map(
    (file) => readJson(join(DATA, 'acupoints', folder, file)) as PlacedRecord,
  ),
);

/** One export body with its points and landmarks, seen from one side as if it were the left: outward is +x. */
export interface PlacedSide {
  readonly body: ExportBody;
  readonly side: 'L' | 'R';
  /** Where an acupoint falls, or a further place of one (`EX-HN1:2`); a midline point is the same on both sides. Metres. */
  readonly at: (id: string) => Vec3;
  readonly normal: (id: string) => Vec3;
  readonly landmark: (name: string) => Vec3;
}

const flip = ([x, y, z]: Vec3, side: 'L' | 'R'): Vec3 => (side === 'L' ? [x, y, z] : [-x, y, z]);

/** All eight export bodies, both sides, solved once for a test file. */
export function placedSides(): readonly PlacedSide[] {
  const body = loadBody();
  const solver = createSolver(body.topology, readJson(join(DATA, 'landmarks.json')) as LandmarkTable);
  const rules = pointRules(pointRecords);
  return (Object.keys(EXPORT_BODIES) as ExportBody[]).flatMap((name) => {
    const surface = body.evaluate(EXPORT_BODIES[name]);
    const points = solver.solve(surface, rules);
    const landmarks = solver.resolveLandmarks(surface);
    const pointOf = (id: string, side: 'L' | 'R'): Placement => {
      const found = points.get(`${id}.${side}` as PointKey) ?? points.get(`${id}.M`);
      if (!found) throw new Error(`${id} is not placed on ${name}`);
      return found;
    };
    const landmarkOf = (id: string, side: 'L' | 'R'): Vec3 => {
      const found = landmarks.get(`${id}.${side}`) ?? landmarks.get(`${id}.M`);
      if (!found) throw new Error(`there is no landmark ${id}`);
      return found.position;
    };
    return (['L', 'R'] as const).map((side) => ({
      body: name,
      side,
      at: (id: string) => flip(pointOf(id, side).position, side),
      normal: (id: string) => flip(pointOf(id, side).normal, side),
      landmark: (id: string) => flip(landmarkOf(id, side), side),
    }));
  });
}
