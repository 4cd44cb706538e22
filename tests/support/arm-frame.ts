import type { Vec3 } from '../../src/domain/locator/placement.ts';
import type { PlacedSide } from './placed-bodies.ts';

/** The arm's own directions and cun, from positions alone; the side is seen as the left. Metres. */

export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Vec3): Vec3 => {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
};
export const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

/** Cun along a limb from one place to another, when the limb's two ends lie `whole` cun apart. */
export const cunAlong = (point: Vec3, from: Vec3, end: Vec3, start: Vec3, whole: number): number => {
  const axis = sub(end, start);
  return (whole * dot(sub(point, from), axis)) / dot(axis, axis);
};

/** Cun of the forearm (12 from crease to crease) toward the elbow from a place of the wrist. */
export const forearmCun = ({ landmark }: PlacedSide, point: Vec3, wrist: Vec3): number =>
  cunAlong(point, wrist, landmark('elbow_crease_mid'), landmark('wrist_crease_mid'), 12);

/** Cun of the upper arm (9 from the front fold of the armpit to the crease) toward the shoulder from a place. */
export const upperArmCun = ({ landmark }: PlacedSide, point: Vec3, from: Vec3): number =>
  cunAlong(point, from, landmark('axil_ant'), landmark('elbow_crease_mid'), 9);

/** How far a point lies beside the straight line from a to b, as seen from outside the skin there. */
export function besideLine({ at, normal }: PlacedSide, id: string, a: Vec3, b: Vec3): number {
  const line = unit(sub(b, a));
  return Math.abs(dot(sub(at(id), a), unit(cross(line, normal(id)))));
}

/** Toward the thumb, across the hand. */
export const radial = ({ landmark }: PlacedSide): Vec3 =>
  unit(sub(landmark('mcp2_dorsal'), landmark('mcp5_dorsal')));
/** From the wrist toward the fingers. */
export const distal = ({ landmark }: PlacedSide): Vec3 =>
  unit(sub(landmark('mcp3_dorsal'), landmark('wrist_dorsal_mid')));
/** Out of the palm. */
export const palmar = (side: PlacedSide): Vec3 => unit(cross(distal(side), radial(side)));

/** Metres from one place to another along a direction. */
export const metres = (point: Vec3, from: Vec3, along: Vec3): number => dot(sub(point, from), along);
