import { castRay, type RaySurface } from '../surface/ray.ts';

/** Points asked for at most in a frame while the eye moves; the rest keep their last answer until the next one. */
export const RAYS_A_FRAME = 128;
/** Metres above the skin where a ray begins, so that the skin round a point does not hide it. */
const LIFT = 0.004;
/** Cosine between the skin's normal and the way to the eye below which a point is on the far side. */
const GRAZING = 0.07;

/** Points whose sight is followed from frame to frame. Positions and normals: metres, three a point. */
export interface SightList {
  readonly count: number;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** 1 where the camera sees the point. */
  readonly seen: Uint8Array;
  /** What `seen` says was told for this body already. */
  readonly isKnown?: boolean;
  /** How many have not been asked since the eye moved, and where to go on. */
  stale: number;
  cursor: number;
}

/** Whether nothing of the body stands between the eye and a place of the skin that faces it. */
export function isSeen(
  surface: RaySurface,
  px: number,
  py: number,
  pz: number,
  nx: number,
  ny: number,
  nz: number,
  ex: number,
  ey: number,
  ez: number,
): boolean {
  const ox = px + nx * LIFT;
  const oy = py + ny * LIFT;
  const oz = pz + nz * LIFT;
  const dx = ex - ox;
  const dy = ey - oy;
  const dz = ez - oz;
  const distance = Math.hypot(dx, dy, dz);
  if (dx * nx + dy * ny + dz * nz < GRAZING * distance) return false;
  return castRay(surface, ox, oy, oz, dx / distance, dy / distance, dz / distance, distance, false) === null;
}

/**
 * Goes on asking which points the eye sees; the caller sets `stale` to all of them when it has moved. Far sides are
 * told by their normal at once; rays are counted, so that a frame costs the same however many points there are.
 * @param most how many rays to cast: `RAYS_A_FRAME`, or all of them for points not asked before
 * @returns whether no point is left to ask, so that another frame is not needed
 */
export function lookAgain(
  list: SightList,
  surface: RaySurface,
  ex: number,
  ey: number,
  ez: number,
  most: number,
): boolean {
  const { positions: p, normals: n, seen, count } = list;
  let rays = 0;
  for (; list.stale > 0; list.stale--) {
    const i = list.cursor;
    const a = i * 3;
    const dx = ex - p[a]!;
    const dy = ey - p[a + 1]!;
    const dz = ez - p[a + 2]!;
    if (dx * n[a]! + dy * n[a + 1]! + dz * n[a + 2]! <= 0) {
      seen[i] = 0;
      list.cursor = (i + 1) % count;
      continue;
    }
    if (rays >= most) return false;
    rays++;
    list.cursor = (i + 1) % count;
    seen[i] = isSeen(surface, p[a]!, p[a + 1]!, p[a + 2]!, n[a]!, n[a + 1]!, n[a + 2]!, ex, ey, ez) ? 1 : 0;
  }
  return true;
}
