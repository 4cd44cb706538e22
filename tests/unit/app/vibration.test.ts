import { describe, expect, it, vi } from 'vitest';
import { createBuzz } from '../../../src/app/vibration.ts';

const TONES = ['begin', 'switch', 'half', 'last', 'rest', 'next', 'end'] as const;

describe('vibration', () => {
  it('has a pattern of its own for every tone, none longer than a second and a half', () => {
    const vibrate = vi.fn<(pattern: number[]) => boolean>(() => true);
    const buzz = createBuzz({ vibrate, handheld: true });
    for (const tone of TONES) buzz.play(tone);
    const patterns = vibrate.mock.calls.map(([pattern]) => pattern);
    expect(new Set(patterns.map(String)).size).toBe(TONES.length);
    for (const pattern of patterns) expect(pattern.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1500);
  });

  it('is asked for only where a hand may feel it', () => {
    const vibrate = vi.fn(() => true);
    const desk = createBuzz({ vibrate, handheld: false });
    desk.play('begin');
    desk.stop();
    expect(desk.able).toBe(false);
    expect(vibrate).not.toHaveBeenCalled();
    const without = createBuzz({ vibrate: undefined, handheld: true });
    without.play('begin');
    expect(without.able).toBe(false);
  });

  it('is stopped only when it was begun', () => {
    const vibrate = vi.fn(() => true);
    const buzz = createBuzz({ vibrate, handheld: true });
    buzz.stop();
    expect(vibrate).not.toHaveBeenCalled();
    buzz.play('end');
    buzz.stop();
    expect(vibrate).toHaveBeenLastCalledWith([]);
  });

  it('stops nothing when it is refused or throws', () => {
    const refused = createBuzz({ vibrate: () => false, handheld: true });
    refused.play('begin');
    const thrown = createBuzz({
      vibrate: () => {
        throw new Error('not allowed');
      },
      handheld: true,
    });
    expect(() => thrown.play('begin')).not.toThrow();
  });
});
