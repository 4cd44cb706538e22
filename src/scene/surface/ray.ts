import { CLUSTER, type Bvh } from './bvh.ts';

/** The body's triangles with the tree over them, as rays meet them. */
export interface RaySurface {
  readonly triangles: Uint16Array | Uint32Array;
  readonly positions: Float32Array;
  readonly bvh: Bvh;
  /** By vertex, above `HALF_HIDDEN` where the body is not shown: rays go through there. None where all of it is. */
  readonly hidden?: Uint8Array | null;
}

export const HALF_HIDDEN = 127;

/** Reused by every ray: where the last one met the surface. */
export interface RayHit {
  /** Metres from the origin when the direction is a unit vector. */
  distance: number;
  triangle: number;
  /** The ray came out of the body there, so it began inside. */
  leaving: boolean;
}

const stack = new Int32Array(96);
const hit: RayHit = { distance: 0, triangle: -1, leaving: false };

/**
 * The nearest meeting of a ray with the skin, or null.
 * @param nearest false: any meeting will do, which is quicker
 * @returns an object that the next ray overwrites
 */
export function castRay(
  surface: RaySurface,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  far: number,
  nearest = true,
): RayHit | null {
  const { bounds, links, counts, clusters } = surface.bvh;
  const { triangles, positions, hidden } = surface;
  const ix = 1 / (dx || 1e-12);
  const iy = 1 / (dy || 1e-12);
  const iz = 1 / (dz || 1e-12);
  let best = far;
  hit.triangle = -1;
  let top = 0;
  stack[top++] = 0;
  while (top > 0) {
    const node = stack[--top]!;
    const o = node * 6;
    const x0 = (bounds[o]! - ox) * ix;
    const x1 = (bounds[o + 3]! - ox) * ix;
    const y0 = (bounds[o + 1]! - oy) * iy;
    const y1 = (bounds[o + 4]! - oy) * iy;
    const z0 = (bounds[o + 2]! - oz) * iz;
    const z1 = (bounds[o + 5]! - oz) * iz;
    const enter = Math.max(Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1));
    const leave = Math.min(Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1));
    if (!(leave >= 0 && enter <= leave && enter < best)) continue;
    const count = counts[node]!;
    if (count === 0) {
      stack[top++] = links[node]!;
      stack[top++] = node + 1;
      continue;
    }
    const first = -1 - links[node]!;
    for (let c = first; c < first + count; c++) {
      const start = clusters[c]! * CLUSTER;
      const end = Math.min(triangles.length / 3, start + CLUSTER);
      for (let t = start; t < end; t++) {
        // Möller and Trumbore, 1997.
        const a = triangles[t * 3]! * 3;
        const b = triangles[t * 3 + 1]! * 3;
        const d = triangles[t * 3 + 2]! * 3;
        const ax = positions[a]!;
        const ay = positions[a + 1]!;
        const az = positions[a + 2]!;
        const ux = positions[b]! - ax;
        const uy = positions[b + 1]! - ay;
        const uz = positions[b + 2]! - az;
        const vx = positions[d]! - ax;
        const vy = positions[d + 1]! - ay;
        const vz = positions[d + 2]! - az;
        const px = dy * vz - dz * vy;
        const py = dz * vx - dx * vz;
        const pz = dx * vy - dy * vx;
        const det = ux * px + uy * py + uz * pz;
        if (det === 0) continue;
        const inv = 1 / det;
        const tx = ox - ax;
        const ty = oy - ay;
        const tz = oz - az;
        const p = (tx * px + ty * py + tz * pz) * inv;
        if (p < 0 || p > 1) continue;
        const qx = ty * uz - tz * uy;
        const qy = tz * ux - tx * uz;
        const qz = tx * uy - ty * ux;
        const q = (dx * qx + dy * qy + dz * qz) * inv;
        if (q < 0 || p + q > 1) continue;
        const distance = (vx * qx + vy * qy + vz * qz) * inv;
        if (distance <= 0 || distance >= best) continue;
        if (hidden && hidden[triangles[t * 3]!]! > HALF_HIDDEN) continue;
        best = distance;
        hit.triangle = t;
        hit.leaving = det < 0;
        if (!nearest) {
          hit.distance = best;
          return hit;
        }
      }
    }
  }
  if (hit.triangle < 0) return null;
  hit.distance = best;
  return hit;
}
