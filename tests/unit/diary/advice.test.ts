import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceOn, wayOn } from '../../../src/domain/diary/advice.ts';
import type { Mark } from '../../../src/domain/diary/entry.ts';
import { reviewOf, type Review } from '../../../src/domain/diary/review.ts';
import { HOUR, mark } from './any-entry.ts';

const TRIAL = { sessions: 14, weeks: 2 };
const after = (marks: readonly Mark[]) => ({ at: (marks.at(-1)?.began.at ?? 0) + HOUR, offset: 60 });
const course = (befores: readonly (number | null)[]) => befores.map((before, day) => mark(day, before));
const verdictOn = (befores: readonly (number | null)[]): Review['verdict'] =>
  reviewOf(course(befores), TRIAL, after(course(befores))).verdict;
const repeat = (score: number, times: number) => Array.from({ length: times }, () => score);

describe('the review', () => {
  it.each<[string, readonly (number | null)[], Review['verdict']]>([
    ['nothing done', [], 'too-early'],
    ['thirteen of fourteen', repeat(6, 13), 'too-early'],
    ['two points less', [...repeat(6, 7), ...repeat(4, 7)], 'better'],
    ['one point less', [...repeat(6, 7), ...repeat(5, 7)], 'no-change'],
    ['one point more', [...repeat(6, 7), ...repeat(7, 7)], 'no-change'],
    ['two points more', [...repeat(4, 7), ...repeat(6, 7)], 'worse'],
    ['two points more long before the time to judge', [3, 3, 5, 5], 'worse'],
    ['one bad day among good ones', [...repeat(6, 9), 4, 4, 10, 4, 4], 'better'],
    ['hardly there from the start', repeat(1, 14), 'mild'],
    ['never told', Array.from({ length: 14 }, () => null), 'too-few'],
  ])('says of %s: %s', (_what, befores, verdict) => {
    expect(verdictOn(befores)).toBe(verdict);
  });

  it('judges when the weeks are over, if half of the sessions were told of', () => {
    const some = [0, 2, 4, 6, 8, 10, 14].map((day, index) => mark(day, index < 3 ? 7 : 4));
    expect(reviewOf(some, TRIAL, after(some)).verdict).toBe('better');
    expect(reviewOf(some.slice(1), TRIAL, after(some)).verdict).toBe('too-early');
    const few = [mark(0, 7), mark(14, 4)];
    expect(reviewOf(few, TRIAL, after(few)).verdict).toBe('too-few');
  });

  it('begins anew after a long pause, so that an old bout does not count', () => {
    const bout = [...repeat(2, 14).map((before, day) => mark(day, before)), mark(90, 7), mark(91, 7)];
    expect(reviewOf(bout, TRIAL, after(bout))).toMatchObject({ sessions: 2, start: 7 });
  });
});

describe('the advice', () => {
  const kindOf = (marks: readonly Mark[]) => {
    const advice = adviceOn(marks, TRIAL, after(marks));
    return advice.kind === 'care' ? advice.because : advice.kind;
  };

  it('sends somebody to be seen whom the last session made two points worse, or the last two any worse', () => {
    expect(kindOf([mark(0, 4, 6)])).toBe('worse-now');
    expect(kindOf([mark(0, 4, 5)])).toBe('go-on');
    expect(kindOf([mark(0, 4, 5), mark(1, 4, 5)])).toBe('worse-twice');
    expect(kindOf([mark(0, 4, 5), mark(1, 4, null), mark(2, 4, 5)])).toBe('worse-twice');
    expect(kindOf([mark(0, 4, 5), mark(1, 4, 5), mark(2, 4, 3)])).toBe('go-on');
  });

  it('sends somebody to be seen who ticked a sign, however it felt', () => {
    expect(kindOf([mark(0, 4, 1, true)])).toBe('sign');
  });

  it('says so where the trial is over and nothing changed', () => {
    expect(kindOf(course(repeat(5, 14)))).toBe('no-help');
  });

  const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  const marks = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), score, score, fc.boolean()), { maxLength: 30 })
    .map((days) => {
      let day = 0;
      return days.map(([gap, before, end, sign]) => mark((day += gap), before, end, sign && gap % 7 === 0));
    });
  const trial = fc.record({
    sessions: fc.integer({ min: 1, max: 84 }),
    weeks: fc.integer({ min: 1, max: 12 }),
  });

  it('never lets a routine be offered after "worse" or a sign without care first', () => {
    let worse = 0;
    fc.assert(
      fc.property(marks, trial, fc.boolean(), (some, over, ticked) => {
        const advice = adviceOn(some, over, after(some));
        const way = wayOn(advice, ticked);
        const last = some.at(-1);
        const isWorse =
          reviewOf(some, over, after(some)).verdict === 'worse' ||
          last?.sign === true ||
          (last !== undefined &&
            last.before !== null &&
            last.after !== null &&
            last.after - last.before >= 2);
        if (isWorse) worse++;
        if (isWorse || ticked) expect(way[0]).toBe('care');
        if (ticked) expect(way).not.toContain('routine');
      }),
      { numRuns: 3000 },
    );
    expect(worse).toBeGreaterThan(300);
  });
});
