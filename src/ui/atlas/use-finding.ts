import { useEffect } from 'react';
import type { PointKey } from '../../domain/locator/placement.ts';
import { useFind } from '../../state/find-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';

/** Milliseconds a step stays: time for the body to show it, and for its words to be read. */
const SHOWN = 1300;
const A_LETTER = 24;

/**
 * Opens the finding of a point while it is shown, and plays it from the start unless motion is reduced.
 * `lettersOf` says how much there is to read at a step.
 */
export function useFinding(key: PointKey, lettersOf: (step: number) => number): void {
  const { playing, step, steps } = useFind();
  useEffect(() => {
    useFind.getState().open(key);
    if (!isMotionReduced(useSettings.getState())) useFind.getState().play(true);
    return () => useFind.getState().close();
  }, [key]);

  const last = (steps?.length ?? 0) - 1;
  const stays = SHOWN + A_LETTER * lettersOf(step);
  useEffect(() => {
    if (!playing || last < 0) return;
    if (step >= last) return useFind.getState().play(false);
    const timer = setTimeout(() => useFind.getState().go(step + 1), stays);
    return () => clearTimeout(timer);
  }, [playing, step, last, stays]);
}
