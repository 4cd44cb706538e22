import { useEffect, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { useFind } from '../../state/find-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { pace } from './pace.ts';
import { movingSeconds } from './step-time.ts';

/** After a rest the clock has run on: a step must not be over before it is seen. Seconds. */
const LONGEST_FRAME = 0.1;

/** Lets the steps of a finding move, one frame asked for after another until they stand. */
export function FindingClock() {
  const invalidate = useThree((state) => state.invalidate);
  const still = useSettings(isMotionReduced);
  const isNew = useRef(false);

  useEffect(() => {
    const begin = (): void => {
      isNew.current = true;
      pace.seconds = still ? Infinity : 0;
      invalidate();
    };
    begin();
    // At once, not when React comes to it: no frame may show the new step as though it had long stood.
    return useFind.subscribe((now, before) => {
      const isOther = now.key !== before.key || now.step !== before.step;
      if (isOther || (now.steps !== null && before.steps === null)) begin();
      else if (now.steps !== before.steps) invalidate();
    });
  }, [still, invalidate]);

  useFrame((_, delta) => {
    const { steps, step: index } = useFind.getState();
    const step = steps?.[index];
    if (!step || pace.seconds > movingSeconds(step)) return;
    // The step's first frame shows its beginning.
    if (!isNew.current) pace.seconds += Math.min(delta, LONGEST_FRAME);
    isNew.current = false;
    invalidate();
  }, -3);
  return null;
}
