import { smoothCurve, type Reference } from './reference.ts';

/** The axis of the trunk that the edges are drawn about, metres in front of the origin. */
const AXIS = 0.03;
/** Heights in metres by the angle from the front, degrees. */
const TOP_UPPER = smoothCurve([
  [0, 1.258],
  [35, 1.262],
  [70, 1.244],
  [95, 1.236],
  [130, 1.24],
  [180, 1.24],
]);
const TOP_LOWER = smoothCurve([
  [0, 1.15],
  [180, 1.15],
]);
const WAIST = smoothCurve([
  [0, 0.93],
  [90, 0.955],
  [180, 0.965],
]);
const HEM = smoothCurve([
  [0, 0.73],
  [180, 0.73],
]);

/** Metres inside the edge of the covering (negative: outside), for every vertex. */
export function clothDistance(reference: Reference): Float32Array {
  const arm = reference.held(/^(upperarm|lowerarm|wrist|metacarpal|finger)/);
  return Float32Array.from({ length: reference.count }, (_, v) => {
    const [x, y, z] = reference.at(v);
    if (arm[v]! > 0.4) return -1;
    const angle = (Math.atan2(Math.abs(x), z - AXIS) * 180) / Math.PI;
    const top = Math.min(TOP_UPPER(angle) - y, y - TOP_LOWER(angle));
    const shorts = Math.min(WAIST(angle) - y, y - HEM(angle));
    return Math.max(top, shorts);
  });
}
