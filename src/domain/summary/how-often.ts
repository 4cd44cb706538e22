import { workedSeconds, type SessionEntry } from '../diary/entry.ts';
import { dayNumber, dayOf, type Day } from '../diary/local-instant.ts';
import { median } from '../diary/median.ts';

/** How often, over which days, and how long each time. */
export interface Often {
  readonly sessions: number;
  readonly first: Day;
  readonly last: Day;
  /** On how many different days. */
  readonly days: number;
  /** Sessions a week, over the whole weeks that first and last day span; at least one week. */
  readonly aWeek: number;
  /** Seconds that were worked, in the middle session. */
  readonly seconds: number;
  readonly endedEarly: number;
}

const WEEK = 7;

/** Null where there was no session. `sessions`: oldest first. */
export function howOften(sessions: readonly SessionEntry[]): Often | null {
  const days = sessions.map(({ began }) => dayOf(began)).toSorted();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const weeks = Math.max(1, (dayNumber(last) - dayNumber(first) + 1) / WEEK);
  return {
    sessions: sessions.length,
    first,
    last,
    days: new Set(days).size,
    aWeek: sessions.length / weeks,
    seconds: median(sessions.map(workedSeconds)) ?? 0,
    endedEarly: sessions.filter(({ outcome }) => outcome === 'ended-early').length,
  };
}
