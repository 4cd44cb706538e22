import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOf,
  readInstant,
  weekOf,
  writeInstant,
} from '../../../src/domain/diary/local-instant.ts';
import { instant } from './any-entry.ts';

describe('a moment', () => {
  it('is written with the local clock and read back', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        expect(readInstant(writeInstant(moment))).toEqual(moment);
      }),
    );
  });

  it('is the instant that any other reader of ISO 8601 takes it for', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        expect(Date.parse(writeInstant(moment))).toBe(moment.at);
      }),
    );
  });

  // Berlin set its clocks back on 25 October 2026 at 03:00 (+02:00) to 02:00 (+01:00).
  it('belongs to the day of its own clock on the night when the clocks go back', () => {
    const before = { at: Date.parse('2026-10-25T00:30:00Z'), offset: 120 };
    const after = { at: Date.parse('2026-10-25T01:30:00Z'), offset: 60 };
    expect(writeInstant(before)).toBe('2026-10-25T02:30:00+02:00');
    expect(writeInstant(after)).toBe('2026-10-25T02:30:00+01:00');
    expect([dayOf(before), dayOf(after)]).toEqual(['2026-10-25', '2026-10-25']);
    expect(after.at - before.at).toBe(3_600_000);
  });

  it('stays on its day for somebody who has flown on', () => {
    const inTokyo = { at: Date.parse('2026-11-21T22:00:00Z'), offset: 540 };
    const inNewYork = { at: inTokyo.at, offset: -300 };
    expect([dayOf(inTokyo), dayOf(inNewYork)]).toEqual(['2026-11-22', '2026-11-21']);
  });

  it.each(['', '2026-11-22', '2026-11-22T07:30:00Z', '2026-13-45T07:30:00+01:00', 'x'])(
    'is not read from "%s"',
    (text) => {
      expect(readInstant(text)).toBeNull();
    },
  );
});

describe('a week', () => {
  it('begins on the Monday that the calendar shows', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        const day = dayOf(moment);
        const monday = weekOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        const since = dayNumber(day) - dayNumber(monday);
        expect(since).toBeGreaterThanOrEqual(0);
        expect(since).toBeLessThan(7);
      }),
    );
  });
});
