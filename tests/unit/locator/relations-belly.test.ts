import { describe, expect, it } from 'vitest';
import { cunAbove, cunAside, cunBelow } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Points that the standard puts level with each other, by cun from the navel's centre (below it: minus). */
const ROWS: readonly (readonly [number, readonly string[]])[] = [
  [6, ['CV14', 'KI21', 'ST19']],
  [5, ['CV13', 'KI20', 'ST20']],
  [4, ['CV12', 'KI19', 'ST21']],
  [3, ['CV11', 'KI18', 'ST22', 'SP16']],
  [2, ['CV10', 'KI17', 'ST23']],
  [1, ['CV9', 'ST24']],
  [0, ['CV8', 'KI16', 'ST25', 'SP15']],
  [-1, ['CV7', 'KI15', 'ST26']],
  [-2, ['CV5', 'KI14', 'ST27']],
  [-3, ['CV4', 'KI13', 'ST28']],
  [-4, ['CV3', 'KI12', 'ST29', 'EX-CA1']],
  [-5, ['CV2', 'KI11', 'ST30', 'SP12']],
];
const numbered = (meridian: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${meridian}${from + i}`);

/** Sentences of the WHO standard (2008) for the belly and the groin, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of belly and groin: %s',
  (_name, { at, landmark }) => {
    const navel = landmark('umbilicus');
    const xiphisternal = landmark('xiphisternal');
    const symphysis = landmark('pubic_symphysis_upper');
    const nipple = landmark('nipple');

    it.each(ROWS.filter(([cun]) => cun > 0))(
      '%s cun above the navel, of 8 to the xiphisternal junction: %s',
      (cun, ids) => {
        for (const id of ids) expectNear(cunAbove(at(id), navel, xiphisternal, 8), cun, 0.06, id);
      },
    );

    it.each(ROWS.filter(([cun]) => cun <= 0))(
      '%s cun from the navel down, of 5 to the symphysis: %s',
      (cun, ids) => {
        for (const id of ids) expectNear(cunBelow(at(id), navel, symphysis, 5), -cun, 0.06, id);
      },
    );

    it('SP14 lies 1.3 cun and SP13 4.3 cun below the navel', () => {
      expectNear(cunBelow(at('SP14'), navel, symphysis, 5), 1.3, 0.05);
      expectNear(cunBelow(at('SP13'), navel, symphysis, 5), 4.3, 0.05);
    });

    it('CV15 lies 1 cun below the xiphisternal junction, of 8 to the navel', () => {
      expectNear(cunBelow(at('CV15'), xiphisternal, navel, 8), 1, 0.05);
    });

    it.each(numbered('CV', 2, 15))('%s lies on the midline', (id) => {
      expect(Math.abs(at(id)[0])).toBeLessThan(0.0005);
    });

    it.each(numbered('KI', 11, 21))('%s lies half a cun from the midline, of 4 to the nipple', (id) => {
      expectNear(cunAside(at(id), nipple, 4), 0.5, 0.03);
    });

    it.each(numbered('ST', 19, 30))('%s lies 2 cun from the midline, of 4 to the nipple', (id) => {
      expectNear(cunAside(at(id), nipple, 4), 2, 0.05);
    });

    it.each(numbered('SP', 13, 16))('%s lies 4 cun from the midline, below the nipple of a man', (id) => {
      expectNear(cunAside(at(id), nipple, 4), 4, 0.08);
    });

    it('EX-CA1 lies 3 cun from the midline, between ST29 and the line of SP15', () => {
      expectNear(cunAside(at('EX-CA1'), nipple, 4), 3, 0.06);
      expect(at('EX-CA1')[0]).toBeGreaterThan(at('ST29')[0]);
      expect(at('EX-CA1')[0]).toBeLessThan(at('SP15')[0]);
    });

    it('the lines go down in the order of their numbers', () => {
      const falls = (ids: readonly string[]): void => {
        const heights = ids.map((id) => at(id)[1]);
        expect(heights, ids.join(' ')).toEqual([...heights].sort((a, b) => b - a));
      };
      falls(numbered('ST', 19, 30));
      falls(numbered('KI', 11, 21).reverse());
      falls(numbered('CV', 2, 15).reverse());
      falls(['SP16', 'SP15', 'SP14', 'SP13', 'SP12']);
    });

    it('CV6 lies midway between CV7 and CV5', () => {
      expectNear(at('CV6')[1], (at('CV7')[1] + at('CV5')[1]) / 2, 0.002);
    });

    it('no point of the Kidney line lies 1 cun above the navel', () => {
      const cun = (xiphisternal[1] - navel[1]) / 8;
      for (const id of numbered('KI', 11, 21))
        expect(Math.abs(at(id)[1] - navel[1] - cun), id).toBeGreaterThan(0.5 * cun);
    });

    it('CV2 lies at the upper border of the symphysis', () => {
      for (const k of [0, 1, 2] as const) expectNear(at('CV2')[k], symphysis[k], 0.003);
    });

    it('SP12 lies in the groin outside ST30 and LR12, with SP13 above and outside it', () => {
      expect(at('LR12')[0]).toBeGreaterThan(at('ST30')[0]);
      expect(at('SP12')[0]).toBeGreaterThan(at('LR12')[0]);
      expect(at('SP13')[0]).toBeGreaterThan(at('SP12')[0]);
      expect(at('SP13')[1]).toBeGreaterThan(at('SP12')[1]);
      // The groin ends at the front point of the hip bone.
      expect(at('SP13')[0]).toBeLessThan(landmark('asis')[0]);
      expect(at('SP13')[1]).toBeLessThan(landmark('asis')[1]);
    });
  },
);
