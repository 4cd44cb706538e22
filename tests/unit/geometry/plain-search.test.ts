import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_BODIES, type BodyShape } from '../../../src/domain/body/shape.ts';
import { lineHit } from '../../../src/domain/geometry/line-hit.ts';
import { nearestOnSkin } from '../../../src/domain/geometry/nearest-on-skin.ts';
import {
  triangleNeighbours,
  vertexAt,
  vertexFans,
  type SkinMesh,
} from '../../../src/domain/geometry/skin-mesh.ts';
import { traceSection } from '../../../src/domain/geometry/trace-section.ts';
import { distance, normalize, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { loadBody } from '../../../tools/load-body.ts';

/** What passes over most of the skin must find what looking at every triangle finds. */
const body = loadBody();
const { triangles, vertexCount } = body.topology;
const every = [Uint32Array.from({ length: triangles.length / 3 }, (_, t) => t)];
const meshOf = (shape: BodyShape): SkinMesh => ({
  ...body.evaluate(shape),
  triangles,
  neighbours: triangleNeighbours(triangles, vertexCount),
  ...vertexFans(triangles, vertexCount),
  bounds: new Map(),
});
let mesh: SkinMesh;
beforeAll(() => {
  mesh = meshOf(EXPORT_BODIES.heavy);
});
const corners = (t: number): [Vec3, Vec3, Vec3] => [
  vertexAt(mesh.positions, triangles[t * 3]!),
  vertexAt(mesh.positions, triangles[t * 3 + 1]!),
  vertexAt(mesh.positions, triangles[t * 3 + 2]!),
];

/** Metres along a line to where it leaves through each triangle it crosses (T. Möller and B. Trumbore, 1997). */
function crossings([ox, oy, oz]: Vec3, [dx, dy, dz]: Vec3): number[] {
  const found: number[] = [];
  const p = mesh.positions;
  for (let t = 0; t < triangles.length; t += 3) {
    const [i, j, k] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const [ax, ay, az] = [p[i]!, p[i + 1]!, p[i + 2]!];
    const [bx, by, bz] = [p[j]! - ax, p[j + 1]! - ay, p[j + 2]! - az];
    const [cx, cy, cz] = [p[k]! - ax, p[k + 1]! - ay, p[k + 2]! - az];
    const [px, py, pz] = [dy * cz - dz * cy, dz * cx - dx * cz, dx * cy - dy * cx];
    const det = bx * px + by * py + bz * pz;
    // Here the direction looks out of the skin.
    if (det > -1e-15) continue;
    const [sx, sy, sz] = [ox - ax, oy - ay, oz - az];
    const u = (sx * px + sy * py + sz * pz) / det;
    if (u < 0 || u > 1) continue;
    const [qx, qy, qz] = [sy * bz - sz * by, sz * bx - sx * bz, sx * by - sy * bx];
    const v = (dx * qx + dy * qy + dz * qz) / det;
    if (v >= 0 && u + v <= 1) found.push((cx * qx + cy * qy + cz * qz) / det);
  }
  return found;
}

const place = fc.tuple(
  fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  fc.double({ min: 0.02, max: 1.6, noNaN: true }),
  fc.double({ min: -0.12, max: 0.12, noNaN: true }),
);
/** Beside a vertex of the base mesh, most of which are on hands, feet and face, where skin lies close to skin. */
const nearSkin = fc
  .tuple(fc.integer({ min: 0, max: body.topology.baseVertexCount - 1 }), place)
  .map(([v, [x, y, z]]): Vec3 => {
    const [px, py, pz] = vertexAt(mesh.positions, v);
    return [px + x / 60, py + (y - 0.8) / 100, pz + z / 20];
  });
const direction = fc.oneof(
  fc.constantFrom<Vec3>([0, 0, 1], [0, 0, -1], [1, 0, 0], [0, 1, 0], [0, -1, 0]),
  place.map(([x, y, z]) => normalize([x, y - 0.8, z * 4 + 0.01])),
);

describe('passing over most of the skin', () => {
  it('finds the same way out of the body as looking at every triangle', () => {
    let met = 0;
    fc.assert(
      fc.property(nearSkin, direction, (origin, way) => {
        const all = crossings(origin, way);
        const far = lineHit(mesh, every, origin, way, 'farthest');
        const near = lineHit(mesh, every, origin, way, 'nearest');
        // Along an edge the two may differ on whether it is crossed at all: then there is another just beside.
        if (all.length === 0) {
          if (far)
            expect(
              lineHit(mesh, every, [origin[0] + 1e-5, origin[1] + 1e-5, origin[2]], way, 'farthest'),
            ).toBeDefined();
          return;
        }
        met++;
        expect(far!.along).toBeGreaterThan(Math.max(...all) - 1e-5);
        expect(Math.abs(near!.along)).toBeLessThan(Math.min(...all.map(Math.abs)) + 1e-5);
        expect(all.some((along) => Math.abs(along - near!.along) < 1e-5)).toBe(true);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(met).toBeGreaterThan(100);
  });

  it('finds the nearest skin, no farther than any vertex or middle', () => {
    fc.assert(
      fc.property(place, (from) => {
        const found = distance(nearestOnSkin(mesh, every, from).position, from);
        let least = Infinity;
        for (const t of every[0]!) {
          const [a, b, c] = corners(t);
          for (const p of [a, b, c]) least = Math.min(least, distance(p, from));
        }
        expect(found).toBeLessThan(least + 1e-9);
        expect(found).toBeGreaterThan(least - 0.02);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  it('cuts a limb through every triangle that has corners on both sides of the cut', () => {
    for (const height of [0.25, 0.31, 0.4]) {
      const above = (t: number): number => corners(t).filter((p) => p[1] > height).length;
      const cut = [...every[0]!].filter((t) => corners(t).every((p) => p[0] > 0) && above(t) % 3 !== 0);
      const curve = traceSection(mesh, cut[0]!, { point: [0, height, 0], normal: [0, 1, 0] })!;
      expect(curve.closed).toBe(true);
      expect(new Set(curve.triangles)).toEqual(new Set(cut));
      for (let i = 1; i < curve.positions.length; i += 3) expect(curve.positions[i]!).toBeCloseTo(height, 7);
    }
  });
});
