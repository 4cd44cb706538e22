import type { StretchArrow } from '../worker/protocol.ts';

const SAMPLES = 32;
/** How far the bow of an arrow stands off the body, as a share of its length; metres at the ends. */
const BOW = 0.32;
const OFF = 0.025;

/** Points along an arrow from one place of the skin to another, bowed outwards so that it is seen. Metres. */
export function stretchCurve({
  from,
  fromNormal,
  to,
  toNormal,
}: Omit<StretchArrow, 'fromAnchor' | 'toAnchor'>): Float32Array {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const start = [0, 1, 2].map((k) => from[k]! + fromNormal[k]! * OFF);
  const end = [0, 1, 2].map((k) => to[k]! + toNormal[k]! * OFF);
  const control = [0, 1, 2].map(
    (k) => (start[k]! + end[k]!) / 2 + (fromNormal[k]! + toNormal[k]!) * 0.5 * (length * BOW * 2 + OFF),
  );
  const out = new Float32Array((SAMPLES + 1) * 3);
  for (let i = 0; i <= SAMPLES; i++) {
    const t = i / SAMPLES;
    for (let k = 0; k < 3; k++) {
      out[i * 3 + k] = (1 - t) ** 2 * start[k]! + 2 * t * (1 - t) * control[k]! + t ** 2 * end[k]!;
    }
  }
  return out;
}

export function curveLength(points: Float32Array): number {
  let length = 0;
  for (let i = 3; i < points.length; i += 3) {
    length += Math.hypot(
      points[i]! - points[i - 3]!,
      points[i + 1]! - points[i - 2]!,
      points[i + 2]! - points[i - 1]!,
    );
  }
  return length;
}
