import type { Vec3 } from '../geometry/vec3.ts';

/** A turn as a unit quaternion [x, y, z, w]. */
export type Turn = readonly [x: number, y: number, z: number, w: number];

export const NO_TURN: Turn = [0, 0, 0, 1];

/** By degrees about a unit axis, counter-clockwise seen against it. */
export function turnBy(degrees: number, [x, y, z]: Vec3): Turn {
  const half = (degrees * Math.PI) / 360;
  const s = Math.sin(half);
  return [x * s, y * s, z * s, Math.cos(half)];
}

/** Turns done in order from the last to the first: `after(a, b)` does b, then a. */
export const after = (...turns: readonly Turn[]): Turn => turns.reduce(twice);

function twice(a: Turn, b: Turn): Turn {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ];
}

export const back = (a: Turn): Turn => [-a[0], -a[1], -a[2], a[3]];

/** The same turn of the other side. */
export const mirroredTurn = ([x, y, z, w]: Turn): Turn => [x, -y, -z, w];

/** Part of the way from one turn to another by the shorter arc. */
export function slerp(a: Turn, b: Turn, share: number): Turn {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const angle = Math.acos(Math.min(1, Math.abs(dot)));
  const sign = dot < 0 ? -1 : 1;
  const near = angle < 1e-6;
  const p = near ? 1 - share : Math.sin((1 - share) * angle) / Math.sin(angle);
  const q = sign * (near ? share : Math.sin(share * angle) / Math.sin(angle));
  const out = [a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q, a[3] * p + b[3] * q] as const;
  const norm = Math.hypot(...out);
  return [out[0] / norm, out[1] / norm, out[2] / norm, out[3] / norm];
}
