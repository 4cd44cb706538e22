/** Which copy of a point: the body's left, its right, or the one on the midline. */
export type Side = 'L' | 'R' | 'M';

/** One acupoint on one side of the body. Its text form is `LI4.L`, `CV12.M`. */
export interface PointRef {
  readonly id: string;
  readonly side: Side;
}

export type PointKey = `${string}.${Side}`;

export const pointKey = (ref: PointRef): PointKey => `${ref.id}.${ref.side}`;

export function parsePointKey(key: string): PointRef {
  const cut = key.lastIndexOf('.');
  return { id: key.slice(0, cut), side: key.slice(cut + 1) as Side };
}

/** Metres; +x the body's left, +y up, +z front, soles at y = 0. */
export type Vec3 = readonly [x: number, y: number, z: number];

/**
 * Where a locator falls on one body: a triangle of the body's surface with barycentric weights, so that it
 * follows every later pose. `radius` (metres) says how well the rule and the landmarks fix it.
 */
export interface Placement {
  readonly triangle: number;
  readonly weights: Vec3;
  readonly position: Vec3;
  readonly normal: Vec3;
  readonly radius: number;
}

/** Every placement on one body, by point key. */
export type Placements = ReadonlyMap<PointKey, Placement>;
