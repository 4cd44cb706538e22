import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothLine } from '../../../src/domain/locator/inner-strand.ts';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import { distance } from '../../support/cun.ts';

const place = fc.tuple(
  fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  fc.double({ min: 0, max: 1.7, noNaN: true }),
  fc.double({ min: -0.2, max: 0.2, noNaN: true }),
);
const path = fc
  .array(place, { minLength: 2, maxLength: 8 })
  .filter((all) => all.every((p, i) => i === 0 || distance(p, all[i - 1]!) > 0.01));

describe('a smooth line through free places', () => {
  it('meets every place, in order, in steps of a few millimetres', () => {
    fc.assert(
      fc.property(path, (places) => {
        const line = smoothLine(places);
        let from = 0;
        for (const each of places) {
          const at = line.findIndex((p, i) => i >= from && distance(p, each) < 1e-9);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at;
        }
        for (let i = 1; i < line.length; i++) expect(distance(line[i]!, line[i - 1]!)).toBeLessThan(0.012);
      }),
      { numRuns: 60 },
    );
  });

  it('goes straight where the places stand in a row, however unevenly', () => {
    const row: Vec3[] = [0, 0.01, 0.4, 0.5].map((y) => [0.1, y, 0.02]);
    for (const [x, , z] of smoothLine(row)) {
      expect(x).toBeCloseTo(0.1, 9);
      expect(z).toBeCloseTo(0.02, 9);
    }
  });
});
