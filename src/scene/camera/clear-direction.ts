import type { Vec3 } from '../../domain/locator/placement.ts';
import { isSeen } from '../markers/visibility.ts';
import type { RaySurface } from '../surface/ray.ts';

const TRIES = 160;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Unit ways spread evenly over the sphere. */
export function* spreadDirections(): Generator<Vec3> {
  for (let i = 1; i <= TRIES; i++) {
    const y = 1 - (2 * (i - 0.5)) / TRIES;
    const r = Math.sqrt(Math.max(0, 1 - y * y));
    yield [Math.cos(i * GOLDEN) * r, y, Math.sin(i * GOLDEN) * r];
  }
}

/**
 * The direction from a point of the skin to the eye that shows it best: near its normal, not from far above or
 * below, and with nothing of the body between (an arm before the flank, the other leg before the inner knee).
 * @param distance metres to the eye
 * @param level how much views from above and below are shunned, 0 to 1
 */
export function clearDirection(
  surface: RaySurface,
  position: Vec3,
  normal: Vec3,
  distance: number,
  level: number,
): Vec3 {
  const [px, py, pz] = position;
  const [nx, ny, nz] = normal;
  const side = Math.hypot(nx, nz) > 0.2 ? unit(nz, 0, -nx) : ([1, 0, 0] as Vec3);
  let best: Vec3 = normal;
  let most = -Infinity;
  for (const dir of [normal, ...spreadDirections()]) {
    const [dx, dy, dz] = dir;
    const facing = dx * nx + dy * ny + dz * nz;
    if (facing < 0.35) continue;
    let score = facing - level * dy * dy;
    if (score <= most) continue;
    const eye = (ox: number, oy: number, oz: number): boolean =>
      isSeen(surface, ox, oy, oz, nx, ny, nz, px + dx * distance, py + dy * distance, pz + dz * distance);
    if (!eye(px, py, pz)) continue;
    // What stands close beside the line of sight spoils the view as well.
    for (const s of [-0.04, 0.04]) {
      if (!eye(px + side[0] * s + nx * 0.02, py + ny * 0.02, pz + side[2] * s + nz * 0.02)) score -= 0.15;
      if (!eye(px + nx * 0.02, py + s + ny * 0.02, pz + nz * 0.02)) score -= 0.15;
    }
    if (score > most) {
      most = score;
      best = dir;
    }
  }
  return best;
}

function unit(x: number, y: number, z: number): Vec3 {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
