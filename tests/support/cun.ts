import type { Vec3 } from '../../src/domain/locator/placement.ts';

/** Cun of a point below `top`, when `bottom` lies `whole` cun below it. Only heights count. */
export const cunBelow = (point: Vec3, top: Vec3, bottom: Vec3, whole: number): number =>
  (whole * (top[1] - point[1])) / (top[1] - bottom[1]);

/** Cun of a point above `bottom`, when `top` lies `whole` cun above it. Only heights count. */
export const cunAbove = (point: Vec3, bottom: Vec3, top: Vec3, whole: number): number =>
  (whole * (point[1] - bottom[1])) / (top[1] - bottom[1]);

/** Cun to the side of the midline, when `mark` lies `whole` cun from it. */
export const cunAside = (point: Vec3, mark: Vec3, whole: number): number => (whole * point[0]) / mark[0];

export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** How far along the straight way from a to b the foot of the point's perpendicular lies: 0 at a, 1 at b. */
export function shareBetween(point: Vec3, a: Vec3, b: Vec3): number {
  let along = 0;
  let whole = 0;
  for (const k of [0, 1, 2] as const) {
    along += (point[k] - a[k]) * (b[k] - a[k]);
    whole += (b[k] - a[k]) ** 2;
  }
  return along / whole;
}
