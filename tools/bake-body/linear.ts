/** Small linear algebra for the bake: vectors of three, 3 × 3 rotations by rows, 3 × 4 matrices by rows. */
export type Vec = readonly [number, number, number];
export type Rotation = readonly number[];
export type Affine = readonly number[];

export const IDENTITY: Rotation = [1, 0, 0, 0, 1, 0, 0, 0, 1];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vec): Vec => scale(a, 1 / (length(a) || 1));
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** 0 below `low`, 1 above `high`, smooth between. */
export function smoothstep(low: number, high: number, x: number): number {
  const t = Math.max(0, Math.min(1, (x - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

export function axisAngle(axis: Vec, angle: number): Rotation {
  const [x, y, z] = unit(axis);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const k = 1 - c;
  return [
    x * x * k + c,
    x * y * k - z * s,
    x * z * k + y * s,
    y * x * k + z * s,
    y * y * k + c,
    y * z * k - x * s,
    z * x * k - y * s,
    z * y * k + x * s,
    z * z * k + c,
  ];
}

/** The shortest turn that takes direction a to direction b. */
export function turn(a: Vec, b: Vec): Rotation {
  const [u, v] = [unit(a), unit(b)];
  const axis = cross(u, v);
  const sine = length(axis);
  return sine < 1e-9 ? IDENTITY : axisAngle(axis, Math.atan2(sine, dot(u, v)));
}

export const rotate = (r: Rotation, v: Vec): Vec => [
  r[0]! * v[0] + r[1]! * v[1] + r[2]! * v[2],
  r[3]! * v[0] + r[4]! * v[1] + r[5]! * v[2],
  r[6]! * v[0] + r[7]! * v[1] + r[8]! * v[2],
];
export const transpose = (r: Rotation): Rotation => [0, 3, 6, 1, 4, 7, 2, 5, 8].map((i) => r[i]!);
export const times = (a: Rotation, b: Rotation): Rotation =>
  [0, 1, 2].flatMap((i) =>
    [0, 1, 2].map((j) => a[i * 3]! * b[j]! + a[i * 3 + 1]! * b[3 + j]! + a[i * 3 + 2]! * b[6 + j]!),
  );
export const rotationOf = (m: Affine): Rotation => [0, 1, 2, 4, 5, 6, 8, 9, 10].map((i) => m[i]!);
export const transform = (m: Affine, v: Vec): Vec => [
  m[0]! * v[0] + m[1]! * v[1] + m[2]! * v[2] + m[3]!,
  m[4]! * v[0] + m[5]! * v[1] + m[6]! * v[2] + m[7]!,
  m[8]! * v[0] + m[9]! * v[1] + m[10]! * v[2] + m[11]!,
];
/** Turns about a centre. */
export const about = (r: Rotation, centre: Vec): Affine => {
  const moved = sub(centre, rotate(r, centre));
  return [r[0]!, r[1]!, r[2]!, moved[0], r[3]!, r[4]!, r[5]!, moved[1], r[6]!, r[7]!, r[8]!, moved[2]];
};
export const chain = (a: Affine, b: Affine): Affine =>
  [0, 4, 8].flatMap((r) =>
    [0, 1, 2, 3].map(
      (c) => a[r]! * b[c]! + a[r + 1]! * b[c + 4]! + a[r + 2]! * b[c + 8]! + (c === 3 ? a[r + 3]! : 0),
    ),
  );
export const vecAt = (array: ArrayLike<number>, i: number): Vec => [
  array[i * 3]!,
  array[i * 3 + 1]!,
  array[i * 3 + 2]!,
];
