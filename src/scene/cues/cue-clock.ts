import { useEmphasis, type Cue } from '../../state/emphasis-store.ts';
import { useMotion } from '../../state/motion-store.ts';

/** What makes it another movement: a cue said again with the same words goes on. */
const nameOf = (cue: Cue): string => `${cue.keys.join()} ${cue.motion} ${cue.tempo}`;

/** One clock of how long the technique shown has been playing: sign, hand, dent and arm go by it. */
interface CueClock {
  /** Seconds of playing since the cue began; pauses are not counted. */
  seconds(): number;
  /** Takes up a cue, or none, and whether it plays. */
  follow(cue: Cue | null, playing: boolean): void;
}

/** @param now milliseconds */
export function createCueClock(now: () => number): CueClock {
  let name = '';
  let done = 0;
  let since: number | null = null;
  const seconds = (): number => done + (since === null ? 0 : (now() - since) / 1000);
  return {
    seconds,
    follow(cue, playing) {
      const next = cue ? nameOf(cue) : '';
      done = next === name ? seconds() : 0;
      name = next;
      since = playing && cue ? now() : null;
    },
  };
}

const clock = createCueClock(() => performance.now());
const take = (): void => {
  const { cue } = useEmphasis.getState();
  clock.follow(cue && 'keys' in cue ? cue : null, useMotion.getState().playing);
};
useEmphasis.subscribe(take);
useMotion.subscribe(take);

export const cueSeconds = (): number => clock.seconds();
