/** A tap stays in place and is short (a slow hand included); anything else turns the body. CSS px and milliseconds. */
const MOVE = 6;
const LAST = 800;

export interface TapTracker {
  down(pointer: number, x: number, y: number, time: number): void;
  move(pointer: number, x: number, y: number): void;
  cancel(): void;
  /** Whether what began with `down` was a tap. */
  up(pointer: number, x: number, y: number, time: number): boolean;
}

export function createTapTracker(): TapTracker {
  let start: { pointer: number; x: number; y: number; time: number } | null = null;
  const strayed = (x: number, y: number): boolean =>
    start !== null && Math.hypot(x - start.x, y - start.y) > MOVE;
  return {
    down(pointer, x, y, time) {
      // A second finger makes it a pinch.
      start = start ? null : { pointer, x, y, time };
    },
    move(pointer, x, y) {
      if (start?.pointer === pointer && strayed(x, y)) start = null;
    },
    cancel() {
      start = null;
    },
    up(pointer, x, y, time) {
      const was = start;
      if (was?.pointer !== pointer) return false;
      const tap = !strayed(x, y) && time - was.time <= LAST;
      start = null;
      return tap;
    },
  };
}
