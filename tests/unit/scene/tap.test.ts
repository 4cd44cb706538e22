import { describe, expect, it } from 'vitest';
import { createTapTracker } from '../../../src/scene/picking/tap.ts';

describe('a tap', () => {
  it('stays within 6 px for 500 ms', () => {
    const taps = createTapTracker();
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 104, 104, 500)).toBe(true);
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 104, 105, 100)).toBe(false);
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 104, 100, 501)).toBe(false);
  });

  it('may last longer where nothing moved at all', () => {
    const taps = createTapTracker();
    taps.down(1, 100, 100, 0);
    expect(taps.up(1, 100, 100, 3000)).toBe(true);
    taps.down(1, 100, 100, 0);
    taps.move(1, 103, 100);
    expect(taps.up(1, 100, 100, 3000)).toBe(false);
  });

  it('is counted anew when the same pointer comes down twice', () => {
    const taps = createTapTracker();
    taps.down(1, 100, 100, 0);
    taps.down(1, 200, 100, 900);
    expect(taps.up(1, 200, 100, 1000)).toBe(true);
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
