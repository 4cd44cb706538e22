import { describe, expect, it } from 'vitest';
import { createTapTracker } from '../../../src/scene/picking/tap.ts';

describe('a tap', () => {
  it('stays within 6 px and 800 ms', () => {
    const taps = createTapTracker();
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 104, 104, 800)).toBe(true);
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 104, 105, 100)).toBe(false);
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 100, 100, 801)).toBe(false);
  });

  it('is no tap when the pointer went away and came back', () => {
    const taps = createTapTracker();
    taps.down(1, 100, 100, 0);
    taps.move(1, 120, 100);
    expect(taps.up(1, 100, 100, 100)).toBe(false);
  });

  it('is no tap when a second finger comes down', () => {
    const taps = createTapTracker();
    taps.down(1, 100, 100, 0);
    taps.down(2, 200, 100, 10);
    expect(taps.up(1, 100, 100, 100)).toBe(false);
    expect(taps.up(2, 200, 100, 120)).toBe(false);
  });
});
