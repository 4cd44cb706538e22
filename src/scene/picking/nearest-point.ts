import type { PointKey } from '../../domain/locator/placement.ts';
import type { ScreenPoint } from '../../state/frame.ts';

/** CSS px: how near a pointer must come, and how far a finger may stray when only one point is about. */
export const REACH = 22;
export const FINGER_REACH = 44;

/**
 * The visible point nearest to a place on the screen, or null. Never one that the eye cannot see.
 * @param discs where numbers stand apart from their points: touching one means its point
 * @param coarse a finger: where exactly one visible point lies within 44 px it is meant, even beyond 22
 */
export function nearestPoint(
  points: ReadonlyMap<PointKey, ScreenPoint>,
  x: number,
  y: number,
  coarse: boolean,
  discs?: ReadonlyMap<PointKey, { readonly x: number; readonly y: number }>,
): PointKey | null {
  let best: PointKey | null = null;
  let bestSquare = Infinity;
  let about = 0;
  const far = coarse ? FINGER_REACH : REACH;
  for (const [key, point] of points) {
    if (!point.visible) continue;
    const disc = discs?.get(key) ?? point;
    const square = Math.min((point.x - x) ** 2 + (point.y - y) ** 2, (disc.x - x) ** 2 + (disc.y - y) ** 2);
    if (square > far * far) continue;
    about++;
    if (square < bestSquare) {
      bestSquare = square;
      best = key;
    }
  }
  return bestSquare <= REACH * REACH || about === 1 ? best : null;
}
