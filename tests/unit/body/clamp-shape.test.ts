import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampShape } from '../../../src/domain/body/clamp-shape.ts';
import { morphWeights } from '../../../src/domain/body/morph-weights.ts';
import { bellyAt, PRESETS, TRIMESTERS, trimesterOf, weekOf } from '../../../src/domain/body/presets.ts';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';

describe('a shape from anywhere', () => {
  it('ends at the sliders’ ends, and says which were passed', () => {
    const asked = { ...NEUTRAL_SHAPE, height: 1.4, age: -2, weight: 1, pregnancy: Number.NaN };
    expect(clampShape(asked)).toEqual({
      shape: { ...NEUTRAL_SHAPE, height: 1, age: 0, weight: 1, pregnancy: 0 },
      beyond: ['height', 'age', 'pregnancy'],
    });
  });

  it('can always be shown, and is left alone where it could be before', () => {
    const slider = fc.oneof(fc.double(), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.record({
          sex: slider,
          height: slider,
          weight: slider,
          muscle: slider,
          age: slider,
          pregnancy: slider,
        }),
        (asked) => {
          const { shape, beyond } = clampShape(asked);
          expect(() => morphWeights(shape)).not.toThrow();
          for (const [name, value] of Object.entries(asked))
            if (value >= 0 && value <= 1) {
              expect(shape[name as keyof typeof shape] === value).toBe(true);
              expect(beyond).not.toContain(name);
            }
        },
      ),
    );
  });
});

describe('the bodies to begin with', () => {
  it('can all be shown as they are', () => {
    for (const shape of Object.values(PRESETS)) expect(clampShape(shape)).toEqual({ shape, beyond: [] });
  });

  it('show the trimester that their week is in', () => {
    for (const [trimester, belly] of Object.entries(TRIMESTERS))
      expect(trimesterOf(belly)).toBe(Number(trimester));
    expect(trimesterOf(0)).toBeNull();
    expect(trimesterOf(bellyAt(40))).toBe(3);
    expect([weekOf(0), weekOf(1)]).toEqual([12, 40]);
  });
});
