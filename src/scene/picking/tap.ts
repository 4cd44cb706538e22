/** A tap stays about in place and is short; anything else turns the body. CSS px and milliseconds. */
const MOVE = 6;
const LAST = 500;
/** A longer press is a tap all the same (a slow hand, a slow machine) if it kept as still as this throughout. */
const STILL = 1;

export interface TapTracker {
  down(pointer: number, x: number, y: number, time: number): void;
  move(pointer: number, x: number, y: number): void;
  cancel(): void;
  /** Whether what began with `down` was a tap. */
  up(pointer: number, x: number, y: number, time: number): boolean;
}

export function createTapTracker(): TapTracker {
  let start: { pointer: number; x: number; y: number; time: number; strayed: number } | null = null;
  const follow = (x: number, y: number): void => {
    if (start) start.strayed = Math.max(start.strayed, Math.hypot(x - start.x, y - start.y));
  };
  return {
    down(pointer, x, y, time) {
      // A second finger makes it a pinch; the same pointer again means that its lifting was never told.
      const pinch = start !== null && start.pointer !== pointer;
      start = pinch ? null : { pointer, x, y, time, strayed: 0 };
    },
    move(pointer, x, y) {
      if (start?.pointer !== pointer) return;
      follow(x, y);
      if (start.strayed > MOVE) start = null;
    },
    cancel() {
      start = null;
    },
    up(pointer, x, y, time) {
      if (start?.pointer !== pointer) return false;
      follow(x, y);
      const { strayed, time: began } = start;
      start = null;
      return strayed <= (time - began <= LAST ? MOVE : STILL);
    },
  };
}
