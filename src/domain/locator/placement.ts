/** Which copy of a point: the body's left, its right, or the one on the midline. */
export type Side = 'L' | 'R' | 'M';

/**
 * One acupoint on one side of the body. Its text form is `LI4.L`, `CV12.M`; a further place of a point that has
 * several is `EX-HN1:2.M`: the second of its record's `places`, counted from 1.
 */
export interface PointRef {
  readonly id: string;
  readonly side: Side;
  readonly place?: number | undefined;
}

export type PointKey = `${string}.${Side}`;

export const pointKey = ({ id, side, place }: PointRef): PointKey =>
  place === undefined ? `${id}.${side}` : `${id}:${place}.${side}`;

export function parsePointKey(key: string): PointRef {
  const cut = key.lastIndexOf('.');
  const side = key.slice(cut + 1) as Side;
  const [id, place] = key.slice(0, cut).split(':');
  return place === undefined ? { id: id!, side } : { id: id!, side, place: Number(place) };
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
