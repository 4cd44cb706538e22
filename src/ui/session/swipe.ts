/** One finger's way over the screen, CSS pixels and milliseconds. */
export interface Stroke {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly ms: number;
}

/** Shorter is a tap that slipped; slower is a finger that rests or reads. */
const LEAST = 56;
const LONGEST = 800;
/** Flatter than this, or it is meant to scroll. */
const STEEPEST = 0.5;

/** What a stroke means: `on` to the left, `back` to the right, null where it is no swipe. */
export function swipeOf({ fromX, fromY, toX, toY, ms }: Stroke): 'on' | 'back' | null {
  const across = toX - fromX;
  if (Math.abs(across) < LEAST || ms > LONGEST) return null;
  if (Math.abs(toY - fromY) > Math.abs(across) * STEEPEST) return null;
  return across < 0 ? 'on' : 'back';
}
