import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLength } from '../../../src/domain/cun/read-length.ts';
import {
  lengthNumber,
  lengthText,
  lengthWords,
  skinText,
  withinText,
} from '../../../src/ui/you/length-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('lengths in words', () => {
  it.each([
    [245, 'cm', '24.5 cm'],
    [240, 'cm', '24 cm'],
    [1724, 'cm', '172 cm'],
    [254, 'in', '10 in'],
    [245, 'in', '9.6 in'],
    [1727.2, 'in', `5' 8"`],
    [1828.7, 'in', `6' 0"`],
  ] as const)('%d mm in %s is %s', (mm, unit, words) => {
    expect(plain(lengthText(mm, unit))).toBe(words);
  });

  it('can be typed again as they are written, to half of the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 2300, noNaN: true }), fc.constantFrom('cm', 'in'), (mm, unit) => {
        const read = readLength(lengthNumber(mm, unit), unit, [0, 3000]);
        expect(read.kind).toBe('length');
        const step = unit === 'in' ? 2.54 : mm < 1000 ? 1 : 10;
        expect(Math.abs((read as { mm: number }).mm - mm)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
  });

  it('never say an error smaller than it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.constantFrom('cm', 'in'),
        fc.constantFrom(0, 1),
        (mm, unit, decimals) => {
          const said = Number(/[\d.]+/.exec(withinText(mm, unit, decimals))![0]);
          expect(said * (unit === 'in' ? 25.4 : 1)).toBeGreaterThanOrEqual(mm - 1e-6);
        },
      ),
    );
  });

  it('say whose they are', () => {
    const length = { mm: 42.2, within: 3.2 } as const;
    expect(plain(lengthWords({ ...length, basis: 'measured' }, 'cm'))).toBe('about 42 mm on you (± 4)');
    expect(plain(lengthWords({ ...length, basis: 'related' }, 'in'))).toBe('about 1.7 in on you (± 0.2)');
    expect(plain(lengthWords({ ...length, basis: 'figure' }, 'cm'))).toBe('about 42 mm on the body shown');
    expect(plain(skinText(20.46, 'cm', 1))).toBe('20.5 mm');
  });
});
