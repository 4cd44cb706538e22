import { expect } from 'vitest';

/** Fails unless the value lies within the tolerance of what is expected, in the same unit. */
export function expectNear(actual: number, expected: number, tolerance: number, what?: string): void {
  expect(
    Math.abs(actual - expected),
    `${what ?? 'value'} ${actual}, expected ${expected} ± ${tolerance}`,
  ).toBeLessThanOrEqual(tolerance);
}
