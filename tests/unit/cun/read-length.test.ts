import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLength, type LengthReading, type Unit } from '../../../src/domain/cun/read-length.ts';

const FOREARM = [150, 360] as const;
const STATURE = [1150, 2350] as const;
const length = (mm: number): LengthReading => ({ kind: 'length', mm: expect.closeTo(mm, 6) as number });

describe('a typed length', () => {
  it.each<[text: string, unit: Unit, mm: number]>([
    ['24.5', 'cm', 245],
    ['24,5', 'cm', 245],
    [' 24.5 cm ', 'in', 245],
    ['24,5 CM', 'cm', 245],
    ['245mm', 'cm', 245],
    ['0.245 m', 'cm', 245],
    ['24.', 'cm', 240],
    ['２４．５', 'cm', 245],
    ['10', 'in', 254],
    ['10 in', 'cm', 254],
    ['10"', 'cm', 254],
    ['10”', 'cm', 254],
    ["10''", 'cm', 254],
    ['9 1/2 in', 'cm', 241.3],
    ['9½', 'in', 241.3],
    ['9 ½ inches', 'cm', 241.3],
    ['19/2 in', 'cm', 241.3],
  ])('%s (in %s) is %d mm', (text, unit, mm) => {
    expect(readLength(text, unit, FOREARM)).toEqual(length(mm));
  });

  it.each<[text: string, mm: number]>([
    ['172', 1720],
    ['1.72 m', 1720],
    ['1,72m', 1720],
    ['1m72', 1720],
    ['1 m 72 cm', 1720],
    [`5' 8"`, 1727.2],
    ['5′8″', 1727.2],
    ['5 ft 8', 1727.2],
    ['5 feet 8 1/2 inches', 1739.9],
    ['5.5 ft', 1676.4],
  ])('%s is a stature of %d mm', (text, mm) => {
    expect(readLength(text, 'cm', STATURE)).toEqual(length(mm));
  });

  it.each<[text: string, why: string]>([
    ['abc', 'unreadable'],
    ['two feet', 'unreadable'],
    ['24.5.6', 'unreadable'],
    ['1.720,5', 'unreadable'],
    ['24 5', 'unreadable'],
    ['1e2', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['NaN', 'unreadable'],
    ['24 furlongs', 'unreadable'],
    ['24 cm 3', 'unreadable'],
    ['5 ft 8 in 2', 'unreadable'],
    ['1/0', 'unreadable'],
    ['cm', 'unreadable'],
    ['.', 'unreadable'],
    ['<b>24</b>', 'unreadable'],
    ['-24', 'negative'],
    ['−24,5 cm', 'negative'],
    ['0', 'too-short'],
    ['0.0001', 'too-short'],
    ['3 m', 'too-long'],
    ['300', 'too-long'],
    ['9'.repeat(400), 'unreadable'],
  ])('%s is refused as %s', (text, why) => {
    expect(readLength(text, 'cm', FOREARM)).toMatchObject({ kind: 'refused', why });
  });

  it.each(['', '   ', '\t'])('of nothing (%j) is refused too', (text) => {
    expect(readLength(text, 'cm', FOREARM)).toEqual({ kind: 'refused', why: 'empty' });
  });

  it('in another unit than its number can be in says what may be meant', () => {
    expect(readLength('245', 'cm', FOREARM)).toMatchObject({ meant: { unit: 'mm', mm: 245 } });
    expect(readLength('10', 'cm', FOREARM)).toMatchObject({ meant: { unit: 'in' } });
    expect(readLength('1.72', 'cm', STATURE)).toMatchObject({ meant: { unit: 'm', mm: 1720 } });
    expect(readLength('3 m', 'cm', FOREARM)).not.toHaveProperty('meant');
  });

  it('comes back from how it is written, in either unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1500, max: 3600 }), (tenths) => {
        const mm = tenths / 10;
        const written = [
          `${mm / 10}`,
          `${String(mm / 10).replace('.', ',')} cm`,
          `${mm} mm`,
          `${mm / 25.4} in`,
        ];
        for (const text of written) expect(readLength(text, 'cm', FOREARM)).toEqual(length(mm));
      }),
    );
  });

  it('never breaks, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readLength(text, 'cm', FOREARM);
        if (reading.kind === 'length') expect(reading.mm).toBeGreaterThanOrEqual(FOREARM[0]);
      }),
      { numRuns: 500 },
    );
  });
});
