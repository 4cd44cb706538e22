import type { Leg } from '../plan/session-plan.ts';
import type { Dosage } from '../records/common.ts';

export type { Leg };

/** A count-down over the legs of a step. `spent`: ms of the current leg before `since`; `since` null: it stands still. */
export interface Countdown {
  readonly legs: readonly Leg[];
  readonly leg: number;
  readonly spent: number;
  readonly since: number | null;
}

/** The legs of a dosage, in order: left then right where each side has its own. */
export function legsOf({ seconds, repetitions, sides }: Dosage): readonly Leg[] {
  const whole = seconds * repetitions;
  return sides === 'each'
    ? [
        { side: 'L', seconds: whole },
        { side: 'R', seconds: whole },
      ]
    : [{ side: sides, seconds: whole }];
}

export const ready = (legs: readonly Leg[]): Countdown => ({ legs, leg: 0, spent: 0, since: null });

export const isDone = (c: Countdown): boolean => c.leg >= c.legs.length;
export const isRunning = (c: Countdown): boolean => c.since !== null;

const spentAt = (c: Countdown, now: number): number => c.spent + (c.since === null ? 0 : now - c.since);

/** Milliseconds left of the current leg. */
export function leftAt(c: Countdown, now: number): number {
  const leg = c.legs[c.leg];
  return leg ? Math.max(0, leg.seconds * 1000 - spentAt(c, now)) : 0;
}

/** Starts, or goes on; from the beginning when it was done. */
export function start(c: Countdown, now: number): Countdown {
  if (isDone(c)) return { ...ready(c.legs), since: now };
  return c.since === null ? { ...c, since: now } : c;
}

export const pause = (c: Countdown, now: number): Countdown =>
  c.since === null ? c : { ...c, spent: spentAt(c, now), since: null };

export const toggle = (c: Countdown, now: number): Countdown =>
  isRunning(c) ? pause(c, now) : start(c, now);

/** Passes to the next leg, or to the end, for every leg whose time is over; the time past its end counts for the next. */
export function advance(c: Countdown, now: number): Countdown {
  let next = c;
  for (;;) {
    const leg = next.legs[next.leg];
    if (!leg || next.since === null) return next;
    const over = spentAt(next, now) - leg.seconds * 1000;
    if (over < 0) return next;
    const last = next.leg + 1 === next.legs.length;
    next = { ...next, leg: next.leg + 1, spent: last ? 0 : over, since: last ? null : now };
  }
}
