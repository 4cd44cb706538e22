import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_BODIES } from '../../../src/domain/body/shape.ts';
import { distance } from '../../../src/domain/geometry/vec3.ts';
import type { Anchor } from '../../../src/domain/locator/language.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { DATA_FOLDER } from '../../../tools/data/load-dataset.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const MERIDIANS = join(DATA_FOLDER, 'meridians');
const meridians = readdirSync(MERIDIANS).map(
  (file) =>
    JSON.parse(readFileSync(join(MERIDIANS, file), 'utf8')) as { id: string; path: (string | Anchor)[][] },
);
const body = loadBody();
const solver = createSolver(body.topology, loadLandmarkTable());
const rules = pointRules(pointRecords);

describe.each(['neutral', 'female', 'heavy', 'elder'] as const)('the meridians of the %s body', (name) => {
  const surface = body.evaluate(EXPORT_BODIES[name]);
  const solved = solver.on(surface, rules);

  it.each(meridians.map((meridian) => [meridian.id, meridian] as const))(
    '%s runs over the skin without a gap, through its points in order',
    (id, { path }) => {
      const side = id === 'GV' || id === 'CV' ? 'M' : 'L';
      for (const strand of path) {
        const line = solved.strand(strand, side);
        for (const { triangle, weights, position } of line) {
          const corner = (k: number): number => body.topology.triangles[triangle * 3 + k]! * 3;
          for (let axis = 0; axis < 3; axis++) {
            const sum = [0, 1, 2].reduce(
              (all, k) => all + surface.positions[corner(k) + axis]! * weights[k]!,
              0,
            );
            expect(Math.abs(sum - position[axis]!)).toBeLessThan(1e-6);
          }
        }
        const steps = line.slice(1).map((each, i) => distance(each.position, line[i]!.position));
        expect(Math.max(...steps)).toBeLessThan(0.02);
        let from = 0;
        for (const entry of strand) {
          if (typeof entry !== 'string' || !rules.has(entry)) continue;
          const point = solved.point(entry, side).position;
          const at = line.findIndex((each, i) => i >= from && distance(each.position, point) < 1e-5);
          expect(at, `${entry} comes in its turn`).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }
    },
  );

  it('mirror on the right', () => {
    const strand = meridians.find((each) => each.id === 'LU')!.path[0]!;
    const left = solved.strand(strand, 'L');
    const right = solved.strand(strand, 'R');
    expect(right.length).toBe(left.length);
    for (const [i, { position }] of right.entries()) {
      expect(position[0]).toBeCloseTo(-left[i]!.position[0], 6);
      expect(position[1]).toBeCloseTo(left[i]!.position[1], 6);
    }
  });
});
