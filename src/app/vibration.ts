import type { Buzz, Tone } from '../domain/session/ports.ts';

/** Milliseconds on, off, on, … */
const PATTERNS: Readonly<Record<Tone, readonly number[]>> = {
  begin: [180],
  switch: [120, 120, 120],
  half: [60],
  last: [40],
  rest: [260],
  next: [120, 90, 180],
  end: [200, 140, 200, 140, 420],
};

/** What of the browser vibration needs. */
export interface VibrationPlatform {
  readonly vibrate: ((pattern: number[]) => boolean) | undefined;
  /** Held in a hand: elsewhere browsers accept a pattern that nobody feels. */
  readonly handheld: boolean;
}

/** Vibrates where the device can. */
export function createBuzz({ vibrate, handheld }: VibrationPlatform): Buzz {
  const able = vibrate !== undefined && handheld;
  let used = false;
  const send = (pattern: readonly number[]): void => {
    if (!able) return;
    try {
      used = vibrate([...pattern]);
    } catch {
      /* The session is whole without. */
    }
  };
  return {
    able,
    play: (tone) => send(PATTERNS[tone]),
    stop: () => {
      if (used) send([]);
      used = false;
    },
  };
}
