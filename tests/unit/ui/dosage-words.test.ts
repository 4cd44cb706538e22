import { describe, expect, it } from 'vitest';
import {
  minutesOf,
  pressureWords,
  tempoWords,
  timeShort,
  timeWords,
} from '../../../src/ui/common/dosage-words.ts';

const usual = { pressure: 3, tempo: 0, seconds: 30, repetitions: 2, sides: 'each' } as const;

describe('dosage in words', () => {
  it('names the pressure on its scale of five', () => {
    expect(pressureWords({ ...usual, pressure: 1 })).toBe('1 of 5, feather');
    expect(pressureWords({ ...usual, pressure: 5 })).toBe('5 of 5, firm ache');
  });

  it.each([
    [0, 'press', 'Hold still and breathe out slowly.'],
    [0, 'stretch', 'Hold it without bouncing, and keep breathing.'],
    [30, 'circle', 'One slow circle every 2 seconds.'],
    [20, 'squeeze', 'One slow squeeze every 3 seconds.'],
    [60, 'circle', 'One circle a second.'],
    [120, 'tap', 'About 2 taps a second.'],
    [180, 'tap', 'About 3 taps a second.'],
  ] as const)('says %i movements a minute of %s', (tempo, motion, words) => {
    expect(tempoWords({ ...usual, tempo }, motion)).toBe(words);
  });

  it('says the time of one side, and that there are two', () => {
    expect(timeShort(usual)).toBe('2 × 60 s');
    expect(timeShort({ ...usual, sides: 'both' })).toBe('60 s');
    expect(timeWords(usual)).toBe('30 seconds, 2 times, on the left and then on the right');
    expect(timeWords({ ...usual, repetitions: 1, sides: 'one' })).toBe('30 seconds');
  });

  it('rounds to whole minutes, never to none', () => {
    expect([10, 60, 100, 480].map(minutesOf)).toEqual([1, 1, 2, 8]);
  });
});
