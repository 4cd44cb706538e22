import type { PointKey } from '../../domain/locator/placement.ts';
import type { MarkBuffers } from './mark-buffers.ts';

/** Where the disc of a mark that is more than a dot stands in this frame. CSS px of the stage. */
export interface MarkDisc {
  readonly key: PointKey;
  x: number;
  y: number;
  radius: number;
}

/** Those of all drawn points, seen or not (`frame.points` tells); mutated in place, like `frame`. */
export const discs = new Map<PointKey, MarkDisc>();

/** A plain dot is no wider than this. */
const DOT = 8;

/** Anew for other marks; between frames only `moveDiscs` is needed. */
export function listDiscs({ styles, radii }: MarkBuffers): void {
  discs.clear();
  styles.forEach(({ key }, i) => {
    if (radii[i]! > DOT) discs.set(key, { key, x: 0, y: 0, radius: radii[i]! });
  });
}

export function moveDiscs({ index, points, offsets }: MarkBuffers): void {
  for (const disc of discs.values()) {
    const i = index.get(disc.key);
    if (i === undefined) continue;
    disc.x = points[i]!.x + offsets[i * 2]!;
    disc.y = points[i]!.y - offsets[i * 2 + 1]!;
  }
}
