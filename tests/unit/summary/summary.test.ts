import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayEntry, Mark, Score, SessionEntry, StepDone } from '../../../src/domain/diary/entry.ts';
import { howOften } from '../../../src/domain/summary/how-often.ts';
import { signsNoted } from '../../../src/domain/summary/signs.ts';
import { changeInSession, daysWent, thenAndNow } from '../../../src/domain/summary/then-and-now.ts';
import { workedIn } from '../../../src/domain/summary/worked.ts';

const step = (change: Partial<StepDone>): StepDone => ({
  target: { point: 'LI4' },
  technique: 'thumb-press',
  side: 'L',
  seconds: 60,
  planned: 60,
  skipped: false,
  ...change,
});
const session = (at: string, change: Partial<SessionEntry> = {}): SessionEntry => {
  const began = { at: Date.parse(at), offset: 60 };
  return {
    kind: 'session',
    id: at,
    revision: 0,
    began,
    ended: { ...began, at: began.at + 600_000 },
    complaints: ['neck-pain'],
    plan: '/relieve/neck-pain',
    routine: null,
    steps: [step({})],
    outcome: 'completed',
    severities: [],
    signs: [],
    notes: '',
    ...change,
  };
};
const day = (change: Partial<DayEntry>): DayEntry => ({
  kind: 'day',
  day: '2026-11-01',
  revision: 0,
  sleep: null,
  function: null,
  stress: null,
  severity: [],
  notes: '',
  ...change,
});

describe('what was worked', () => {
  it('counts both sides once a session, adds their time, and leaves out what was skipped', () => {
    const both = [step({}), step({ side: 'R', seconds: 50 })];
    const other = step({ target: { stretch: 'ear-to-shoulder' }, technique: null, seconds: 20 });
    const skipped = step({ target: { point: 'GB21' }, skipped: true, seconds: 10 });
    expect(workedIn([{ steps: [...both, other, skipped] }, { steps: both }])).toEqual([
      { target: { point: 'LI4' }, technique: 'thumb-press', sessions: 2, seconds: 220 },
      { target: { stretch: 'ear-to-shoulder' }, technique: null, sessions: 1, seconds: 20 },
    ]);
  });

  it('tells one technique from another at the same point', () => {
    expect(workedIn([{ steps: [step({}), step({ technique: 'thumb-circles' })] }])).toHaveLength(2);
  });

  it('loses no second', () => {
    const steps = fc.array(
      fc.record({
        point: fc.constantFrom('LI4', 'GB20', 'ST36'),
        technique: fc.constantFrom('thumb-press', 'thumb-circles'),
        seconds: fc.nat({ max: 200 }),
        skipped: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(steps), (sessions) => {
        const worked = workedIn(
          sessions.map((list) => ({
            steps: list.map(({ point, ...rest }) => step({ target: { point }, ...rest })),
          })),
        );
        const done = sessions.flat().filter(({ skipped }) => !skipped);
        expect(worked.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(
          done.reduce((sum, { seconds }) => sum + seconds, 0),
        );
        for (const each of worked) expect(each.sessions).toBeLessThanOrEqual(sessions.length);
      }),
    );
  });
});

describe('how often', () => {
  it('is told over the whole span, by the clock of where it was done', () => {
    // 23:30 UTC on the 7th is half past midnight on the 8th for a clock an hour ahead.
    const often = howOften([
      session('2026-11-02T08:00:00Z'),
      session('2026-11-02T18:00:00Z', { outcome: 'ended-early', steps: [step({ seconds: 20 })] }),
      session('2026-11-07T23:30:00Z', { steps: [step({ seconds: 100 })] }),
      session('2026-11-15T08:00:00Z', { steps: [step({ seconds: 140 })] }),
    ]);
    expect(often).toEqual({
      sessions: 4,
      first: '2026-11-02',
      last: '2026-11-15',
      days: 3,
      aWeek: 2,
      seconds: 80,
      endedEarly: 1,
    });
  });

  it('of a first day is not blown up to a week of such days', () => {
    expect(howOften([session('2026-11-02T08:00:00Z'), session('2026-11-02T18:00:00Z')])?.aWeek).toBe(2);
  });

  it('is nothing where nothing was done', () => {
    expect(howOften([])).toBeNull();
  });
});

describe('then and now', () => {
  it('are the middle of the first and of the last five, of fewer where there are fewer', () => {
    expect(thenAndNow([7, 6, 8, 7, 9, 5, 4, 3, 4, 2, 3])).toEqual({ start: 7, now: 3, said: 11 });
    expect(thenAndNow([8, 2])).toEqual({ start: 8, now: 2, said: 2 });
    expect(thenAndNow([8, 5, 2])).toEqual({ start: 8, now: 2, said: 3 });
    expect(thenAndNow([5])).toBeNull();
  });

  it('are said of each part of the days by itself, of the activity that is watched now', () => {
    const doing = (activity: string, score: Score) => ({ function: { activity, score } });
    const went = daysWent([
      day({ sleep: 3, ...doing('garden', 2) }),
      day({ sleep: 4, ...doing('type', 5) }),
      day({ sleep: 8 }),
      day({ ...doing('type', 8) }),
    ]);
    expect(went.sleep).toEqual({ start: 3, now: 8, said: 3 });
    expect(went.stress).toBeNull();
    expect(went.function).toEqual({ activity: 'type', start: 5, now: 8, said: 2 });
  });

  it('within a session is told where both were said', () => {
    const mark = (before: Score | null, after: Score | null): Mark => ({
      complaint: 'neck-pain',
      session: 'a',
      began: { at: 0, offset: 0 },
      before,
      after,
      sign: false,
    });
    expect(changeInSession([mark(6, 4), mark(7, 3), mark(5, 5), mark(null, 1), mark(9, null)])).toBe(-2);
    expect(changeInSession([mark(null, 3)])).toBeNull();
  });
});

describe('the signs', () => {
  it('stand once each with their days, the latest first', () => {
    expect(
      signsNoted([
        session('2026-11-02T08:00:00Z', { signs: ['Numb hand.'] }),
        session('2026-11-03T08:00:00Z', { signs: ['Fever.'] }),
        session('2026-11-03T18:00:00Z', { signs: ['Fever.'] }),
        session('2026-11-05T08:00:00Z', { signs: ['Numb hand.'] }),
      ]),
    ).toEqual([
      { sign: 'Numb hand.', days: ['2026-11-02', '2026-11-05'] },
      { sign: 'Fever.', days: ['2026-11-03'] },
    ]);
  });
});
