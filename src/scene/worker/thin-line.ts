import type { Vec3 } from '../../domain/locator/placement.ts';

/** Metres: how far a line may stray from its samples, and the longest piece without one. */
const STRAY = 0.0003;
const LONGEST = 0.03;

/**
 * Leaves out the samples that a straight piece between their neighbours passes within a third of a millimetre of:
 * the line looks the same and costs half as much to draw. The first and the last stay.
 */
export function thinLine<T extends { readonly position: Vec3 }>(samples: readonly T[]): T[] {
  const kept: T[] = samples.slice(0, 1);
  let from = 0;
  while (from < samples.length - 1) {
    let to = from + 1;
    while (to + 1 < samples.length && isStraight(samples, from, to + 1)) to++;
    kept.push(samples[to]!);
    from = to;
  }
  return kept;
}

function isStraight(samples: readonly { readonly position: Vec3 }[], from: number, to: number): boolean {
  const a = samples[from]!.position;
  const b = samples[to]!.position;
  const way = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const length = Math.hypot(...way);
  if (length > LONGEST || length === 0) return false;
  for (let i = from + 1; i < to; i++) {
    const p = samples[i]!.position;
    const off = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
    const along = (off[0]! * way[0]! + off[1]! * way[1]! + off[2]! * way[2]!) / length;
    if (Math.hypot(...off) ** 2 - along ** 2 > STRAY ** 2) return false;
  }
  return true;
}
