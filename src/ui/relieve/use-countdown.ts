import { useCallback, useEffect, useState } from 'react';
import {
  advance,
  isRunning,
  leftAt,
  ready,
  toggle,
  type Countdown,
  type Leg,
} from '../../domain/session/countdown.ts';

const TICK_MS = 200;
const browserClock = () => performance.now();

/** A count-down that runs while it is shown; `now` answers milliseconds. */
export function useCountdown(legs: readonly Leg[], now: () => number = browserClock) {
  const [countdown, setCountdown] = useState<Countdown>(() => ready(legs));
  const [, setTick] = useState(0);
  const running = isRunning(countdown);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      setCountdown((c) => advance(c, now()));
      setTick((n) => n + 1);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [running, now]);
  return {
    countdown,
    left: leftAt(countdown, now()),
    toggle: useCallback(() => setCountdown((c) => toggle(c, now())), [now]),
  };
}
