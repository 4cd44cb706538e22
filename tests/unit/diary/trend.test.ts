import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWithin, trendOf } from '../../../src/domain/diary/trend.ts';
import { mark } from './any-entry.ts';

describe('the trend', () => {
  it('shows each session while they fit, with the week it lies in', () => {
    const { span, columns } = trendOf([mark(0, 7, 5), mark(6, 6, 4), mark(7, 5, 3), mark(21, 4, null)], 10);
    expect(span).toBe(0);
    expect(columns.map(({ weeks, before, after }) => [weeks.from, before, after])).toEqual([
      [1, 7, 5],
      [1, 6, 4],
      [2, 5, 3],
      [4, 4, null],
    ]);
  });

  it('shows the middle of each week where there are too many', () => {
    const days = Array.from({ length: 14 }, (_, day) => mark(day, day < 7 ? day : 10, 2));
    const { span, columns } = trendOf(days, 8);
    expect(span).toBe(1);
    // Of 0, 1, …, 6 the middle is 3.
    expect(columns.map(({ before, after, sessions }) => [before, after, sessions])).toEqual([
      [3, 2, 7],
      [10, 2, 7],
    ]);
  });

  it('loses no session and never has more columns than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (gaps, most) => {
          let day = 0;
          const marks = gaps.map((gap) => mark((day += gap), 5, 4));
          const { columns } = trendOf(marks, most);
          expect(columns.length).toBeLessThanOrEqual(most);
          expect(columns.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(marks.length);
          const weeks = columns.map(({ weeks: { from } }) => from);
          expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it('leaves out sessions of which nothing was said, and knows nothing of none', () => {
    expect(trendOf([mark(0, null), mark(1, 3)], 10).columns).toHaveLength(1);
    expect(trendOf([], 10)).toEqual({ span: 0, columns: [] });
    expect(changeWithin([mark(0, 3)])).toBeNull();
    expect(changeWithin([mark(0, 6, 4), mark(1, 6, 5), mark(2, 6, 1)])).toBe(-2);
  });
});
