import { distance, type Vec3 } from '../geometry/vec3.ts';
import type { Anchor } from './language.ts';
import type { Solving } from './solving.ts';

/** Metres between two samples. */
const STEP = 0.005;

const ACUPOINT = /^[A-Z]/;

/** A smooth line through free places inside the body, none of them brought to the skin. */
export function innerStrand(solving: Solving, path: readonly (string | Anchor)[]): Vec3[] {
  const places = path.map((entry) => {
    const anchor: Anchor = typeof entry === 'string' && ACUPOINT.test(entry) ? { point: entry } : entry;
    return solving.spot(anchor).position;
  });
  return smoothLine(places.filter((place, i) => i === 0 || distance(place, places[i - 1]!) > 1e-6));
}

/**
 * Centripetal Catmull-Rom through all places, by the pyramid of Barry and Goldman: it meets each of them and makes
 * no loop or cusp where they stand unevenly.
 */
export function smoothLine(places: readonly Vec3[]): Vec3[] {
  if (places.length < 2) return [...places];
  const [first, last] = [places[0]!, places.at(-1)!];
  // Ends go on as straight as they came.
  const all = [beyond(first, places[1]!), ...places, beyond(last, places.at(-2)!)];
  const line: Vec3[] = [first];
  for (let i = 1; i + 2 < all.length; i++) {
    const four = [all[i - 1]!, all[i]!, all[i + 1]!, all[i + 2]!] as const;
    const steps = Math.max(1, Math.ceil((distance(four[1], four[2]) * 1.2) / STEP));
    for (let k = 1; k <= steps; k++) line.push(k === steps ? four[2] : between(four, k / steps));
  }
  return line;
}

const beyond = (end: Vec3, before: Vec3): Vec3 => [
  2 * end[0] - before[0],
  2 * end[1] - before[1],
  2 * end[2] - before[2],
];

function between(p: readonly [Vec3, Vec3, Vec3, Vec3], share: number): Vec3 {
  const t = [0, 0, 0, 0];
  for (let i = 1; i < 4; i++) t[i] = t[i - 1]! + Math.sqrt(distance(p[i]!, p[i - 1]!));
  const at = t[1]! + (t[2]! - t[1]!) * share;
  const lerp = (a: Vec3, b: Vec3, from: number, to: number): Vec3 => {
    const k = (at - from) / (to - from);
    return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k, a[2] + (b[2] - a[2]) * k];
  };
  const a = [0, 1, 2].map((i) => lerp(p[i]!, p[i + 1]!, t[i]!, t[i + 1]!));
  const b = [0, 1].map((i) => lerp(a[i]!, a[i + 1]!, t[i]!, t[i + 2]!));
  return lerp(b[0]!, b[1]!, t[1]!, t[2]!);
}
