import { BLOCK, patchBounds } from './patch-bounds.ts';
import { skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/** Slack of the edges, as a share of a triangle, so that a line along a shared edge is caught by one of the two. */
const EDGE_SLACK = 1e-4;

export interface LineHit {
  readonly point: SkinPoint;
  /** Metres along the direction; negative behind the origin. */
  readonly along: number;
}

/**
 * Where the line through `origin` along the unit `direction` leaves the skin of `patches` (faces whose outer side
 * looks along the direction). `choose` says which crossing: the farthest along, or the nearest to the origin.
 */
export function lineHit(
  mesh: SkinMesh,
  patches: readonly Uint32Array[],
  origin: Vec3,
  direction: Vec3,
  choose: 'farthest' | 'nearest',
): LineHit | undefined {
  let best = Infinity;
  let found = -1;
  const [ox, oy, oz] = origin;
  const [dx, dy, dz] = direction;
  // Most lines run along an axis: then a triangle all on one side of the line is passed over at a glance.
  const axis = [dx, dy, dz].findIndex((d) => Math.abs(d) === 1);
  const [u, v] = axis === 0 ? [1, 2] : axis === 1 ? [2, 0] : [0, 1];
  const { positions: p, triangles: corners } = mesh;
  let along = 0;
  let weights: Vec3 = [0, 0, 0];
  for (const patch of patches) {
    const bounds = patchBounds(mesh, patch);
    for (let block = 0, start = 0; start < patch.length; block++, start += BLOCK) {
      const x = bounds[block * 4]! - ox;
      const y = bounds[block * 4 + 1]! - oy;
      const z = bounds[block * 4 + 2]! - oz;
      const r = bounds[block * 4 + 3]!;
      const k = x * dx + y * dy + z * dz;
      if (x * x + y * y + z * z - k * k > r * r) continue;
      // Nothing in this block can be better than what was found.
      if ((choose === 'farthest' ? -k : Math.abs(k)) - r > best) continue;
      const end = Math.min(start + BLOCK, patch.length);
      for (let i = start; i < end; i++) {
        if (axis >= 0) {
          const t = patch[i]! * 3;
          const [a, b, c] = [corners[t]! * 3, corners[t + 1]! * 3, corners[t + 2]! * 3];
          if (isBeside(p[a + u]!, p[b + u]!, p[c + u]!, origin[u]!)) continue;
          if (isBeside(p[a + v]!, p[b + v]!, p[c + v]!, origin[v]!)) continue;
        }
        const hit = crossTriangle(mesh, patch[i]!, origin, direction);
        if (!hit) continue;
        const score = choose === 'farthest' ? -hit[0] : Math.abs(hit[0]);
        if (score >= best) continue;
        best = score;
        found = patch[i]!;
        along = hit[0];
        weights = [1 - hit[1] - hit[2], hit[1], hit[2]];
      }
    }
  }
  return found < 0 ? undefined : { point: skinPoint(mesh, found, weights), along };
}

/** Metres: more than the slack of any triangle's edges. */
const BESIDE = 1e-5;

const isBeside = (a: number, b: number, c: number, line: number): boolean =>
  (a > line + BESIDE && b > line + BESIDE && c > line + BESIDE) ||
  (a < line - BESIDE && b < line - BESIDE && c < line - BESIDE);

/** Where a line leaves through a triangle: metres along it, and the weights of the second and third corner. */
function crossTriangle(
  { positions, triangles }: SkinMesh,
  triangle: number,
  [ox, oy, oz]: Vec3,
  [dx, dy, dz]: Vec3,
): Vec3 | undefined {
  const a = triangles[triangle * 3]! * 3;
  const b = triangles[triangle * 3 + 1]! * 3;
  const c = triangles[triangle * 3 + 2]! * 3;
  const ax = positions[a]! - ox;
  const ay = positions[a + 1]! - oy;
  const az = positions[a + 2]! - oz;
  const e1x = positions[b]! - ox - ax;
  const e1y = positions[b + 1]! - oy - ay;
  const e1z = positions[b + 2]! - oz - az;
  const e2x = positions[c]! - ox - ax;
  const e2y = positions[c + 1]! - oy - ay;
  const e2z = positions[c + 2]! - oz - az;
  const nx = e1y * e2z - e1z * e2y;
  const ny = e1z * e2x - e1x * e2z;
  const nz = e1x * e2y - e1y * e2x;
  const facing = nx * dx + ny * dy + nz * dz;
  if (facing <= 0) return undefined;
  const s = (ax * nx + ay * ny + az * nz) / facing;
  const px = dx * s - ax;
  const py = dy * s - ay;
  const pz = dz * s - az;
  const size = nx * nx + ny * ny + nz * nz;
  const v = ((py * e2z - pz * e2y) * nx + (pz * e2x - px * e2z) * ny + (px * e2y - py * e2x) * nz) / size;
  const w = ((e1y * pz - e1z * py) * nx + (e1z * px - e1x * pz) * ny + (e1x * py - e1y * px) * nz) / size;
  if (v < -EDGE_SLACK || w < -EDGE_SLACK || v + w > 1 + EDGE_SLACK) return undefined;
  return [s, v, w];
}
