import { describe, expect, it } from 'vitest';
import { cueState } from '../../../src/scene/cues/cue-motion.ts';
import { curveLength, stretchCurve } from '../../../src/scene/cues/stretch-curve.ts';

describe('a technique moving', () => {
  it('keeps its tempo: thirty a minute is one in two seconds', () => {
    for (const [seconds, phase] of [
      [0, 0],
      [0.5, 0.25],
      [1, 0.5],
      [1.999, 0.9995],
      [2, 0],
      [61, 0.5],
    ] as const) {
      expect(cueState('circle', 30, seconds, false).phase).toBeCloseTo(phase, 9);
    }
    expect(cueState('tap', 120, 10, false).playing).toBe(true);
  });

  it('stands still when it is held, once it has sunk in', () => {
    expect(cueState('press', 0, 0.1, false).playing).toBe(true);
    const held = cueState('press', 0, 5, false);
    expect(held.playing).toBe(false);
    expect(cueState('press', 0, 60, false).phase).toBe(held.phase);
  });

  it('stands still where motion is reduced', () => {
    expect(cueState('circle', 30, 0.3, true)).toEqual(cueState('circle', 30, 1.7, true));
    expect(cueState('circle', 30, 0.3, true).playing).toBe(false);
  });
});

describe('the arrow of a stretch', () => {
  it('runs from one place to the other and stands off the body between them', () => {
    const curve = stretchCurve({
      side: 'M',
      from: [0, 1, 0.1],
      fromNormal: [0, 0, 1],
      to: [0, 1.3, 0.1],
      toNormal: [0, 0, 1],
    });
    const middle = (curve.length / 3 - 1) / 2;
    expect(curve[1]).toBeCloseTo(1, 6);
    expect(curve.at(-2)).toBeCloseTo(1.3, 6);
    expect(curve[middle * 3 + 2]!).toBeGreaterThan(0.15);
    expect(curveLength(curve)).toBeGreaterThan(0.3);
    expect(curveLength(curve)).toBeLessThan(0.5);
  });
});
