import { skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/** Slack of the edges, as a share of a triangle, so that a line along a shared edge is caught by one of the two. */
const EDGE_SLACK = 1e-6;

export interface LineHit {
  readonly point: SkinPoint;
  /** Metres along the direction; negative behind the origin. */
  readonly along: number;
}

/**
 * Where the line through `origin` along the unit `direction` leaves the skin of `patch` (faces whose outer side
 * looks along the direction). `choose` says which crossing: the farthest along, or the nearest to the origin.
 */
export function lineHit(
  mesh: SkinMesh,
  patch: Uint32Array,
  origin: Vec3,
  direction: Vec3,
  choose: 'farthest' | 'nearest',
): LineHit | undefined {
  const { positions, triangles } = mesh;
  const [ox, oy, oz] = origin;
  const [dx, dy, dz] = direction;
  let best = Infinity;
  let found = -1;
  let along = 0;
  let weights: Vec3 = [0, 0, 0];
  for (const t of patch) {
    const a = triangles[t * 3]! * 3;
    const b = triangles[t * 3 + 1]! * 3;
    const c = triangles[t * 3 + 2]! * 3;
    const ax = positions[a]! - ox;
    const ay = positions[a + 1]! - oy;
    const az = positions[a + 2]! - oz;
    // Far triangles are most of them: leave early when the nearest corner is off the line by more than any edge.
    const k = ax * dx + ay * dy + az * dz;
    const rx = ax - dx * k;
    const ry = ay - dy * k;
    const rz = az - dz * k;
    if (rx * rx + ry * ry + rz * rz > 0.0016) continue;
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
    if (facing <= 0) continue;
    const s = (ax * nx + ay * ny + az * nz) / facing;
    const score = choose === 'farthest' ? -s : Math.abs(s);
    if (score >= best) continue;
    const px = dx * s - ax;
    const py = dy * s - ay;
    const pz = dz * s - az;
    const size = nx * nx + ny * ny + nz * nz;
    const v = ((py * e2z - pz * e2y) * nx + (pz * e2x - px * e2z) * ny + (px * e2y - py * e2x) * nz) / size;
    const w = ((e1y * pz - e1z * py) * nx + (e1z * px - e1x * pz) * ny + (e1x * py - e1y * px) * nz) / size;
    if (v < -EDGE_SLACK || w < -EDGE_SLACK || v + w > 1 + EDGE_SLACK) continue;
    best = score;
    found = t;
    along = s;
    weights = [1 - v - w, v, w];
  }
  return found < 0 ? undefined : { point: skinPoint(mesh, found, weights), along };
}
