import { hoveredLandmark } from '../landmarks/hovered-landmark.ts';
import { landmarkScreen } from '../landmarks/landmark-screen.ts';

/** CSS px: how near a pointer must come to a landmark. */
const REACH = 14;

/**
 * Remembers which landmark lies under the pointer.
 * @param place CSS px of the stage; null where the pointer is nowhere, or on a point
 * @returns whether that has changed
 */
export function hoverLandmark(place: readonly [number, number] | null): boolean {
  let best: string | null = null;
  let least = REACH * REACH;
  if (place) {
    for (const [key, { x, y, visible }] of landmarkScreen) {
      const square = (x - place[0]) ** 2 + (y - place[1]) ** 2;
      if (!visible || square > least) continue;
      least = square;
      best = key;
    }
  }
  if (hoveredLandmark.key === best) return false;
  hoveredLandmark.key = best;
  return true;
}
