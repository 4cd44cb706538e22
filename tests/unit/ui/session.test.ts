import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockWords } from '../../../src/ui/session/clock-words.ts';
import { swipeOf } from '../../../src/ui/session/swipe.ts';

describe('the clock of a session', () => {
  it('counts a begun second whole, so that it never stands at 0:00 while time is left', () => {
    expect(clockWords(0)).toBe('0:00');
    expect(clockWords(1)).toBe('0:01');
    expect(clockWords(25_000)).toBe('0:25');
    expect(clockWords(59_001)).toBe('1:00');
    expect(clockWords(125_000)).toBe('2:05');
  });

  it('reads back as the seconds that are left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600_000 }), (ms) => {
        const [minutes, seconds] = clockWords(ms).split(':').map(Number);
        const read = minutes! * 60 + seconds!;
        expect(read * 1000).toBeGreaterThanOrEqual(ms);
        expect(read * 1000 - ms).toBeLessThan(1000);
        expect(seconds).toBeLessThan(60);
      }),
    );
  });
});

describe('a finger drawn over the words', () => {
  const stroke = (x: number, y: number, ms = 200) =>
    swipeOf({ fromX: 200, fromY: 500, toX: 200 + x, toY: 500 + y, ms });

  it('goes on to the left and back to the right', () => {
    expect(stroke(-120, 10)).toBe('on');
    expect(stroke(120, -10)).toBe('back');
  });

  it('is no swipe when it is a tap that slipped, a scroll, or a finger that rests', () => {
    expect(stroke(-20, 2)).toBeNull();
    expect(stroke(-120, 90)).toBeNull();
    expect(stroke(30, 300)).toBeNull();
    expect(stroke(-120, 10, 1500)).toBeNull();
  });

  it('means the opposite when drawn the opposite way', () => {
    const opposite = { on: 'back', back: 'on' } as const;
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (x, y) => {
        const way = stroke(x, y);
        expect(stroke(-x, y)).toBe(way && opposite[way]);
      }),
    );
  });
});
