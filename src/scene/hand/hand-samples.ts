import type { HandMesh } from './make-hand.ts';

/** Metres above the wrist up to which a hand is drawn, and must keep out of the body. */
export const DRAWN_TO = 0.045;

/**
 * Places spread over the hand, its own frame, three numbers each: where it is asked whether it sinks into the body.
 * Those that touch are left out: they are meant to.
 */
export function handSamples(
  { positions, above, pads }: Pick<HandMesh, 'positions' | 'above' | 'pads'>,
  count: number,
  touching: number,
): Float32Array {
  const free: number[] = [];
  for (let v = 0; v < above.length; v++) {
    const near = pads.some(
      ({ position: p }) =>
        Math.hypot(positions[v * 3]! - p[0], positions[v * 3 + 1]! - p[1], positions[v * 3 + 2]! - p[2]) <
        touching,
    );
    if (!near && above[v]! < DRAWN_TO) free.push(v);
  }
  // The farthest from those taken, again and again: even over the hand however dense its mesh is.
  const every = free.filter((_, i) => i % Math.ceil(free.length / 700) === 0);
  const away = new Float32Array(every.length).fill(Infinity);
  const out = new Float32Array(Math.min(count, every.length) * 3);
  let next = 0;
  for (let n = 0; n * 3 < out.length; n++) {
    const v = every[next]! * 3;
    out.set(positions.subarray(v, v + 3), n * 3);
    let farthest = -1;
    every.forEach((w, i) => {
      const d = Math.hypot(
        positions[w * 3]! - positions[v]!,
        positions[w * 3 + 1]! - positions[v + 1]!,
        positions[w * 3 + 2]! - positions[v + 2]!,
      );
      if (d < away[i]!) away[i] = d;
      if (away[i]! > farthest) {
        farthest = away[i]!;
        next = i;
      }
    });
  }
  return out;
}
