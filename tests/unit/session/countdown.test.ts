import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  isDone,
  isRunning,
  leftAt,
  legsOf,
  pause,
  ready,
  start,
  toggle,
} from '../../../src/domain/session/countdown.ts';
import { secondsOf } from '../../../src/domain/plan/seconds-of.ts';

const dosage = fc.record({
  pressure: fc.integer({ min: 1, max: 5 }),
  tempo: fc.constant(0),
  seconds: fc.integer({ min: 5, max: 120 }),
  repetitions: fc.integer({ min: 1, max: 5 }),
  sides: fc.constantFrom('each' as const, 'both' as const, 'one' as const),
});

describe('the count-down of a step', () => {
  it('has legs that last as long as the plan says', () => {
    fc.assert(
      fc.property(dosage, (each) => {
        const legs = legsOf(each);
        expect(legs.reduce((sum, leg) => sum + leg.seconds, 0)).toBe(secondsOf(each));
        expect(legs.map((leg) => leg.side)).toEqual(each.sides === 'each' ? ['L', 'R'] : [each.sides]);
      }),
    );
  });

  it('is done after exactly its whole time, however it is paused', () => {
    const pieces = fc.array(fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 9000 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(dosage, pieces, (each, runs) => {
        const whole = secondsOf(each) * 1000;
        let now = 1000;
        let ran = 0;
        let c = ready(legsOf(each));
        for (const [run, rest] of runs) {
          if (ran >= whole) break;
          c = start(c, now);
          now += run;
          ran += run;
          c = advance(c, now);
          expect(isDone(c)).toBe(ran >= whole);
          if (!isDone(c)) c = pause(c, now);
          now += rest;
        }
      }),
    );
  });

  it('stands still while paused', () => {
    const running = start(ready([{ side: 'one', seconds: 30 }]), 0);
    const paused = pause(running, 12_000);
    expect(leftAt(paused, 12_000)).toBe(18_000);
    expect(leftAt(paused, 999_000)).toBe(18_000);
    expect(leftAt(toggle(paused, 999_000), 1_000_000)).toBe(17_000);
  });

  it('passes from left to right without losing time', () => {
    const legs = legsOf({ pressure: 3, tempo: 0, seconds: 30, repetitions: 2, sides: 'each' });
    const c = advance(start(ready(legs), 0), 60_250);
    expect(legs[c.leg]?.side).toBe('R');
    expect(leftAt(c, 60_250)).toBe(59_750);
    expect(isRunning(c)).toBe(true);
  });

  it('begins anew when started after its end', () => {
    const done = advance(start(ready([{ side: 'both', seconds: 10 }]), 0), 10_000);
    expect(isDone(done)).toBe(true);
    expect(isRunning(done)).toBe(false);
    expect(leftAt(start(done, 50_000), 53_000)).toBe(7_000);
  });
});
