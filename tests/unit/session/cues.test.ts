import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf as cuesOfWork, dueCue, untilNextCue, type Cue } from '../../../src/domain/session/cues.ts';
import { sayable, secondsToSay } from '../../../src/domain/session/saying.ts';

/** Work without a letting go. */
const ONE = { turns: 1, turn: 0, letGo: 0 };
const cuesOf = (whole: number) => cuesOfWork(ONE, whole, 1);
const named = ({ kind, left }: Cue) => `${kind} at ${left / 1000}`;

describe('the cues of a stretch of work', () => {
  it.each([
    [60, ['half at 30', 'last at 3', 'last at 2', 'last at 1']],
    [20, ['half at 10', 'last at 3', 'last at 2', 'last at 1']],
    [15, ['last at 3', 'last at 2', 'last at 1']],
    [5, []],
    [0, []],
  ])('of %i seconds', (seconds, expected) => {
    expect(cuesOf(seconds * 1000).map(named)).toEqual(expected);
  });

  it('are each given once, and only in their moment, however often one looks', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), looks, (seconds, steps) => {
        const whole = seconds * 1000;
        const cues = cuesOf(whole);
        let left = whole;
        const given: Cue[] = [];
        for (const step of steps) {
          const before = left;
          left = Math.max(0, left - step);
          const cue = dueCue(cues, before, left);
          if (!cue) continue;
          // Never before its time, nor when it is long past.
          expect(cue.left).toBeGreaterThanOrEqual(left);
          expect(cue.left - left).toBeLessThanOrEqual(700);
          given.push(cue);
        }
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('are all given when one looks just when the next is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 200 }), (seconds, late) => {
        const whole = seconds * 1000;
        const cues = cuesOf(whole);
        const given: Cue[] = [];
        for (let left = whole; ;) {
          const wait = untilNextCue(cues, left);
          if (wait === null) break;
          const now = left - wait - late;
          const cue = dueCue(cues, left, now);
          if (cue) given.push(cue);
          left = now;
        }
        expect(given).toEqual(cues);
      }),
    );
  });

  it('tell each letting go and each new turn, and no half', () => {
    // Three holds of 20 s with 5 s between: let go at 20 and 45 s of 70, take it up at 25 and 50 s.
    const holds = { turns: 3, turn: 20, letGo: 5 };
    expect(cuesOfWork(holds, 70_000, 1).map(named)).toEqual([
      'let-go at 50',
      'again at 45',
      'let-go at 25',
      'again at 20',
      'last at 3',
      'last at 2',
      'last at 1',
    ]);
    // Half as slow again, and ten seconds added to the end.
    expect(cuesOfWork(holds, 115_000, 1.5).map(named).slice(0, 4)).toEqual([
      'let-go at 85',
      'again at 77.5',
      'let-go at 47.5',
      'again at 40',
    ]);
  });

  it('are not made up for after a sleep', () => {
    const cues = cuesOf(60_000);
    expect(dueCue(cues, 50_000, 12_000)).toBeNull();
    expect(dueCue(cues, 50_000, 2_900)?.count).toBe(3);
    expect(dueCue(cues, 50_000, 0)).toBeNull();
  });
});

describe('what can be said', () => {
  // 150 words a minute is 2.5 a second: twelve words take 4.8 s, and the pause after them 0.35 s.
  it('is reckoned by words and pace', () => {
    const twelve = 'Press to an ache that you can breathe through, never a pain.';
    expect(secondsToSay(twelve, 1)).toBeCloseTo(12 / 2.5 + 0.35, 10);
    expect(secondsToSay(twelve, 0.8)).toBeCloseTo(12 / 2 + 0.35, 10);
  });

  it('never takes longer than there is, begins with what matters most, and leaves no sentence half said', () => {
    const sentences = fc.array(fc.lorem({ mode: 'sentences', maxCount: 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        sentences,
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.constantFrom(0.8, 1, 1.3),
        (all, room, rate) => {
          const said = sayable(all, room, rate);
          expect(all.slice(0, said.length)).toEqual(said);
          const words = said.reduce((sum, each) => sum + each.split(' ').length, 0);
          expect((words * 60) / (150 * rate)).toBeLessThanOrEqual(room);
          const next = all[said.length];
          if (next !== undefined && said.length > 0) {
            const more = [...said, next].reduce((sum, each) => sum + secondsToSay(each, rate), 0.6);
            expect(more).toBeGreaterThan(room);
          }
        },
      ),
    );
  });

  it('is all of it where there is no end to the time', () => {
    expect(sayable(['One.', 'Two.'], Infinity, 1)).toEqual(['One.', 'Two.']);
  });
});
