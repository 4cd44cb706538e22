import type { Complaint } from '../records/complaint.ts';
import type { Mark } from './entry.ts';
import type { LocalInstant } from './local-instant.ts';
import { median } from './median.ts';

/**
 * The least change of a 0 to 10 scale that counts: in trials of chronic pain, a fall of about two points went with
 * people saying that they were much better (Farrar and others, Pain, 2001, cited as a whole). For complaints other than
 * pain it is a convention.
 */
export const LEAST_CHANGE = 2;

/** The start and the present are each judged by at most this many sessions, so that no single day decides. */
const SPAN = 5;
/** Days without a session after which a complaint that comes back counts as a new start. */
const NEW_START = 42;
const DAY = 86_400_000;

/** Whether pressing has helped with one complaint, by what was said before each session. */
export interface Review {
  readonly sessions: number;
  /** Whole weeks since the first. */
  readonly weeks: number;
  /** Medians of what was said before the first sessions and before the latest; null where too little was said. */
  readonly start: number | null;
  readonly now: number | null;
  /**
   * - `too-early` the trial that the record names is not over
   * - `too-few` its weeks are over, but less than half of its sessions were done or told of
   * - `better`, `worse` by at least `LEAST_CHANGE`; `no-change` by less
   * - `mild` it was below `LEAST_CHANGE` from the start, and is not worse
   */
  readonly verdict: 'too-early' | 'too-few' | 'better' | 'no-change' | 'worse' | 'mild';
}

type Trial = Complaint['trial'];

/** The marks since the last long pause. `marks`: of one complaint, oldest first. */
export function sinceStart(marks: readonly Mark[], { weeks }: Trial): readonly Mark[] {
  const pause = Math.max(NEW_START, weeks * 7) * DAY;
  const start = marks.findLastIndex((mark, index) => {
    const before = marks[index - 1];
    return before !== undefined && mark.began.at - before.began.at > pause;
  });
  return marks.slice(Math.max(0, start));
}

/** `marks`: of one complaint, oldest first. A worsening is told at once, all else when the trial is over. */
export function reviewOf(marks: readonly Mark[], trial: Trial, now: LocalInstant): Review {
  const done = sinceStart(marks, trial);
  const told = done.flatMap(({ before }) => before ?? []);
  const span = Math.min(SPAN, Math.floor(told.length / 2));
  const start = span > 0 ? median(told.slice(0, span)) : null;
  const latest = span > 0 ? median(told.slice(-span)) : null;
  const since = Math.max(0, now.at - (done[0]?.began.at ?? now.at));
  const sums = {
    sessions: done.length,
    weeks: Math.floor(since / (7 * DAY)),
    start,
    now: latest,
  };
  const verdict = (): Review['verdict'] => {
    const over = done.length >= trial.sessions || sums.weeks >= trial.weeks;
    const change = start === null || latest === null ? null : latest - start;
    if (change !== null && change >= LEAST_CHANGE && span > 1) return 'worse';
    if (!over) return 'too-early';
    if (change === null || start === null || told.length < trial.sessions / 2) return 'too-few';
    if (change >= LEAST_CHANGE) return 'worse';
    if (change <= -LEAST_CHANGE) return 'better';
    return start < LEAST_CHANGE ? 'mild' : 'no-change';
  };
  return { ...sums, verdict: verdict() };
}
