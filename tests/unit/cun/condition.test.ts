import { describe, expect, it } from 'vitest';
import { condition } from '../../../src/domain/cun/condition.ts';

describe('a belief after an observation', () => {
  it('of one number is the mean weighted by inverse variance', () => {
    const { mean, covariance } = condition(
      { mean: [10], covariance: [[4]] },
      { weights: [[0, 1]], off: 3, variance: 1 },
      { weights: [[0, 1]], off: -2, variance: 2 },
    );
    const weights = [1 / 4, 1, 1 / 2];
    const whole = weights.reduce((a, b) => a + b);
    expect(mean[0]).toBeCloseTo((10 * weights[0]! + 13 * weights[1]! + 8 * weights[2]!) / whole, 12);
    expect(covariance[0]![0]).toBeCloseTo(1 / whole, 12);
  });

  it('moves what varies with it by the line of regression', () => {
    const { mean, covariance } = condition(
      {
        mean: [0, 5],
        covariance: [
          [4, 2],
          [2, 9],
        ],
      },
      { weights: [[0, 1]], off: 2, variance: 0 },
    );
    expect(mean).toEqual([2, 6]);
    expect(covariance[1]![1]).toBeCloseTo(9 - 4 / 4, 12);
  });

  it('of a sum is as if the sum were a number of its own', () => {
    const { mean } = condition(
      {
        mean: [1, 1],
        covariance: [
          [1, 0],
          [0, 3],
        ],
      },
      {
        weights: [
          [0, 1],
          [1, 1],
        ],
        off: 4,
        variance: 0,
      },
    );
    expect(mean[0]! + mean[1]!).toBeCloseTo(6, 12);
    expect(mean[1]! - 1).toBeCloseTo(3 * (mean[0]! - 1), 12);
  });
});
