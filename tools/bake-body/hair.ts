import { smoothCurve, type Reference } from './reference.ts';

/** The axis the hairline is drawn about: metres in front of the origin. */
const AXIS = 0.04;
/** Height of the hairline by the angle from the front, degrees: brow, temple, before and over the ear, nape. */
const HAIRLINE = smoothCurve([
  [0, 1.637],
  [20, 1.636],
  [40, 1.624],
  [54, 1.606],
  [64, 1.59],
  [72, 1.568],
  [79, 1.549],
  [86, 1.547],
  [90, 1.556],
  [97, 1.57],
  [106, 1.556],
  [114, 1.53],
  [135, 1.507],
  [180, 1.489],
]);
/** Left ear: ids of the auricle's vertices, and those two among them that lie on the cheek. */
const EAR = [12005, 12345] as const;
const NOT_EAR = [12010, 12023];

export const isEar = (v: number): boolean => v >= EAR[0] && v <= EAR[1] && !NOT_EAR.includes(v);

/** Metres above the hairline (negative: below), for every vertex; far below everywhere but on the head. */
export function hairDistance(reference: Reference, auricle: Float32Array): Float32Array {
  const head = reference.held(
    /^(head|jaw|neck|oris|oculi|levator|temporalis|risorius|special|orbicularis|eye)/,
  );
  return Float32Array.from({ length: reference.count }, (_, v) => {
    const [x, y, z] = reference.at(v);
    if (head[v]! < 0.5 || y < 1.44) return -1;
    const angle = (Math.atan2(Math.abs(x), z - AXIS) * 180) / Math.PI;
    return y - HAIRLINE(angle) - auricle[v]! * 0.05;
  });
}
