import type { DayEntry, Mark } from '../diary/entry.ts';
import { median } from '../diary/median.ts';

/** Medians of the first and of the last few that were said; how many were said in all. */
export interface ThenAndNow {
  readonly start: number;
  readonly now: number;
  readonly said: number;
}

/** The beginning and the present are each told by at most this many, so that no single day decides. */
const SPAN = 5;

/** Null where fewer than two were said. `scores`: oldest first. */
export function thenAndNow(scores: readonly number[]): ThenAndNow | null {
  const span = Math.min(SPAN, Math.floor(scores.length / 2));
  const start = span > 0 ? median(scores.slice(0, span)) : null;
  const now = span > 0 ? median(scores.slice(-span)) : null;
  return start === null || now === null ? null : { start, now, said: scores.length };
}

/** How the days went, sessions aside. `days`: oldest first. */
export interface DaysWent {
  readonly sleep: ThenAndNow | null;
  readonly stress: ThenAndNow | null;
  /** Of the activity that was watched last. */
  readonly function: (ThenAndNow & { readonly activity: string }) | null;
}

export function daysWent(days: readonly DayEntry[]): DaysWent {
  const activity = days.findLast((day) => day.function)?.function?.activity;
  const doing = thenAndNow(
    days.flatMap((day) => (day.function?.activity === activity ? (day.function?.score ?? []) : [])),
  );
  return {
    sleep: thenAndNow(days.flatMap(({ sleep }) => sleep ?? [])),
    stress: thenAndNow(days.flatMap(({ stress }) => stress ?? [])),
    function: doing && activity !== undefined ? { ...doing, activity } : null,
  };
}

/** By how much it changed from before a session to after it, in the middle one; null where both were never said. */
export const changeInSession = (marks: readonly Mark[]): number | null =>
  median(marks.flatMap(({ before, after }) => (before === null || after === null ? [] : after - before)));
