import type { Mark, Score } from './entry.ts';
import { dayNumber, dayOf, weekOf } from './local-instant.ts';
import { median } from './median.ts';

/** One column of the picture: a session, or all of some weeks. */
export interface Column {
  /** Weeks from the first one's, from 1; both the same where it is of one week. */
  readonly weeks: { readonly from: number; readonly to: number };
  /** What was said, or the middle of what was said. */
  readonly before: number | null;
  readonly after: number | null;
  readonly sessions: number;
  /** Its last session. */
  readonly last: Mark;
}

export interface Trend {
  /** How many weeks a column holds; 0: a column is a session. */
  readonly span: number;
  readonly columns: readonly Column[];
}

/**
 * Before and after, oldest first, in at most `most` columns: a session each while they fit, then the medians of as few
 * weeks as fit. Weeks begin on Monday and are counted from that of the first session; those without any leave no column.
 */
export function trendOf(marks: readonly Mark[], most: number): Trend {
  const told = marks.filter(({ before, after }) => before !== null || after !== null);
  const weeks = told.map(({ began }) => dayNumber(weekOf(dayOf(began))) / 7);
  const first = weeks.reduce((least, week) => Math.min(least, week), Infinity);
  const weekAt = (index: number) => (weeks[index] ?? first) - first + 1;
  if (told.length <= most) {
    const columns = told.map((mark, index): Column => {
      const week = weekAt(index);
      return { weeks: { from: week, to: week }, ...middleOf([mark]), sessions: 1, last: mark };
    });
    return { span: 0, columns };
  }
  const last = weekAt(told.length - 1);
  for (let span = 1; ; span = nextSpan(span)) {
    const groups = new Map<number, Mark[]>();
    told.forEach((mark, index) => {
      const group = Math.floor((weekAt(index) - 1) / span);
      const members = groups.get(group);
      if (members) members.push(mark);
      else groups.set(group, [mark]);
    });
    if (groups.size > Math.max(1, most)) continue;
    const columns = [...groups].flatMap(([group, some]): readonly Column[] => {
      const latest = some.at(-1);
      if (!latest) return [];
      const from = group * span + 1;
      const to = Math.max(from, Math.min(last, from + span - 1));
      return [{ weeks: { from, to }, ...middleOf(some), sessions: some.length, last: latest }];
    });
    return { span, columns };
  }
}

/** 1, 2, 4, 13 (a quarter), 26, 52, 104, … weeks. */
const nextSpan = (span: number): number => (span === 4 ? 13 : span * 2);

const said = (marks: readonly Mark[], when: 'before' | 'after'): readonly Score[] =>
  marks.flatMap((mark) => mark[when] ?? []);

const middleOf = (marks: readonly Mark[]) => ({
  before: median(said(marks, 'before')),
  after: median(said(marks, 'after')),
});

/** The middle of how much it changed within a session; null where no session tells both. Positive: it was worse after. */
export const changeWithin = (marks: readonly Mark[]): number | null =>
  median(marks.flatMap(({ before, after }) => (before === null || after === null ? [] : [after - before])));
