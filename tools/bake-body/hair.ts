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
  [80, 1.557],
  [90, 1.5565],
  [99, 1.552],
  [107, 1.539],
  [118, 1.516],
  [135, 1.503],
  [180, 1.489],
]);
/** Ids of the left auricle's vertices, first and last of each run. */
const AURICLE = [
  [12005, 12142],
  [12161, 12345],
] as const;
/** Among them, those that lie on the cheek. */
const ON_CHEEK = [12010, 12023];

/** How much of each vertex is ear, 0 to 1. */
export function auricleOf(reference: Reference, baseCount: number): Float32Array {
  const mask = new Float32Array(baseCount);
  for (const [first, last] of AURICLE) {
    for (let v = first; v <= last; v++) if (!ON_CHEEK.includes(v)) mask[v] = mask[reference.mirror[v]!] = 1;
  }
  return reference.lift(mask);
}

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
