import { useEffect, useLayoutEffect, useRef } from 'react';

/** Milliseconds between two looks at the clock: a ring that fills in a minute moves less than a pixel in one. */
const TICK = 200;

/**
 * Calls `write` once the page stands, after every render, and while `running` five times a second, or with `smooth` in
 * every frame, so that what counts down is written into the page without rendering it.
 */
export function useTicks(write: () => void, running: boolean, smooth = false): void {
  const latest = useRef(write);
  useLayoutEffect(() => {
    latest.current = write;
    write();
  });
  useEffect(() => {
    if (!running) return;
    if (!smooth) {
      const timer = setInterval(() => latest.current(), TICK);
      return () => clearInterval(timer);
    }
    let frame = 0;
    const draw = (): void => {
      latest.current();
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [running, smooth]);
}
