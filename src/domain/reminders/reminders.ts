import { daysLater, isBefore, weekdayOf, WEEKDAYS, type WallTime, type Weekday } from './wall-time.ts';

/** When to be reminded. */
export interface Times {
  readonly days: readonly Weekday[];
  /** 0 to 23, 0 to 59. */
  readonly hour: number;
  readonly minute: number;
  readonly weeks: number;
}

/** Longest span, in weeks. */
export const MOST_WEEKS = 26;

/** The first reminder after `now`; null where no day is chosen. */
export function firstOf({ days, hour, minute }: Times, now: WallTime): WallTime | null {
  const today = { ...now, hour, minute };
  return (
    WEEKDAYS.map((_, i) => daysLater(today, i))
      .concat(daysLater(today, WEEKDAYS.length))
      .find((each) => days.includes(weekdayOf(each)) && isBefore(now, each)) ?? null
  );
}

/** How many reminders there are: whole weeks from the first one on. */
export const countOf = ({ days, weeks }: Times): number => new Set(days).size * weeks;

/** The last reminder. */
export function lastOf(times: Times, now: WallTime): WallTime | null {
  const first = firstOf(times, now);
  if (!first || times.weeks < 1) return null;
  const end = daysLater(first, times.weeks * WEEKDAYS.length);
  return (
    WEEKDAYS.map((_, i) => daysLater(end, -1 - i)).find((each) => times.days.includes(weekdayOf(each))) ??
    first
  );
}

const SPREADS: readonly (readonly Weekday[])[] = [
  ['MO'],
  ['MO', 'TH'],
  ['MO', 'WE', 'FR'],
  ['MO', 'TU', 'TH', 'FR'],
  ['MO', 'TU', 'WE', 'TH', 'FR'],
  ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'],
  WEEKDAYS,
];

/** As many days of a week as it takes to do something so often in so many weeks, spread over it; every day at most. */
export const daysFor = (times: number, weeks: number): readonly Weekday[] =>
  SPREADS[Math.min(WEEKDAYS.length, Math.max(1, Math.ceil(times / weeks))) - 1] ?? WEEKDAYS;
