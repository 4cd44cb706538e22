import { describe, expect, it } from 'vitest';
import { cunAside, cunBelow, distance } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Points of one intercostal space, from the midline outwards. */
const SPACES: readonly (readonly [number, readonly string[]])[] = [
  [1, ['CV20', 'KI26', 'ST14']],
  [2, ['CV19', 'KI25', 'ST15', 'SP20']],
  [3, ['CV18', 'KI24', 'ST16', 'SP19']],
  [4, ['CV17', 'KI23', 'SP18']],
  [5, ['CV16', 'KI22', 'ST18', 'SP17']],
];

/** Sentences of the WHO standard (2008) for the chest, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of the chest: %s',
  (_name, { at, landmark }) => {
    const notch = landmark('jugular_notch');
    const xiphisternal = landmark('xiphisternal');
    const nipple = landmark('nipple');
    const cun = nipple[0] / 4;

    it.each(['CV16', 'CV17', 'CV18', 'CV19', 'CV20', 'CV21'])('%s lies on the midline', (id) => {
      expect(Math.abs(at(id)[0])).toBeLessThan(0.0005);
    });

    it('CV21 lies 1 cun below the notch, of 9 to the xiphisternal junction', () => {
      expectNear(cunBelow(at('CV21'), notch, xiphisternal, 9), 1, 0.05);
    });

    it('CV16 lies at the xiphisternal junction', () => {
      expectNear(at('CV16')[1], xiphisternal[1], 0.004);
    });

    it('the angle of the breastbone, at the second rib, parts CV20 from CV19', () => {
      expect(at('CV20')[1]).toBeGreaterThan(landmark('sternal_angle')[1]);
      expect(at('CV19')[1]).toBeLessThan(landmark('sternal_angle')[1]);
    });

    it.each(SPACES)('space %s is one gap from the midline outwards: %s', (_space, ids) => {
      const heights = ids.map((id) => at(id)[1]);
      // Two neighbouring spaces lie some 4 cm apart; within one the heights stray by less than half of that.
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.019);
    });

    it.each([
      ['CV', ['CV20', 'CV19', 'CV18', 'CV17', 'CV16']],
      ['KI', ['KI26', 'KI25', 'KI24', 'KI23', 'KI22']],
      ['ST', ['ST14', 'ST15', 'ST16']],
      ['SP', ['SP20', 'SP19', 'SP18', 'SP17']],
    ])('the %s line steps down by a rib and a gap: %s', (_line, ids) => {
      for (const [i, id] of ids.slice(1).entries()) {
        const step = at(ids[i]!)[1] - at(id)[1];
        expect(step, id).toBeGreaterThan(0.025);
        expect(step, id).toBeLessThan(0.06);
      }
    });

    it.each(['KI22', 'KI23', 'KI24', 'KI25', 'KI26', 'KI27'])(
      '%s lies 2 cun from the midline, of 4 to the nipple',
      (id) => {
        expectNear(cunAside(at(id), nipple, 4), 2, 0.05);
      },
    );

    it.each(['ST13', 'ST14', 'ST15', 'ST16', 'ST17', 'ST18'])('%s lies 4 cun from the midline', (id) => {
      expectNear(cunAside(at(id), nipple, 4), 4, 0.08);
    });

    it.each(['SP19', 'SP20'])('%s lies 6 cun from the midline, below LU1', (id) => {
      expectNear(cunAside(at(id), nipple, 4), 6, 0.2);
      expect(at(id)[1]).toBeLessThan(at('LU1')[1]);
    });

    it.each([
      ['SP18', 'ST17'],
      ['SP17', 'ST18'],
    ])(
      '%s lies 2 cun outside the line of %s over the curve of the chest, in front of the armpit',
      (id, on) => {
        const start = [nipple[0], at(id)[1], at(on)[2]] as const;
        const straight = Math.hypot(at(id)[0] - start[0], at(id)[2] - start[2]);
        expect(straight / cun).toBeGreaterThan(1.6);
        expect(straight / cun).toBeLessThan(2.35);
        expect(at(id)[0]).toBeGreaterThan(nipple[0] + 0.9 * cun);
        expect(at(id)[2]).toBeGreaterThan(landmark('axil_ant')[2]);
      },
    );

    it('SP21 lies below SP17 and behind it, halfway from the armpit to the eleventh rib', () => {
      expect(at('SP21')[1]).toBeLessThan(at('SP17')[1]);
      expect(at('SP21')[2]).toBeLessThan(at('SP17')[2]);
      const armpit = landmark('axilla_centre')[1];
      expectNear((armpit - at('SP21')[1]) / (armpit - landmark('rib11_tip')[1]), 0.5, 0.1);
    });

    it('ST13 lies under the collarbone, above the first space and level with KI27 but for the bone’s slope', () => {
      const bone = landmark('clavicle_mid');
      expect(at('ST13')[1]).toBeLessThan(bone[1]);
      expect(distance(at('ST13'), bone)).toBeLessThan(0.022);
      expect(at('ST13')[1]).toBeGreaterThan(at('ST14')[1]);
      expectNear(at('ST13')[1], at('KI27')[1], 0.02);
    });

    it('KI26 lies a rib below KI27', () => {
      const step = at('KI27')[1] - at('KI26')[1];
      expect(step).toBeGreaterThan(0.018);
      expect(step).toBeLessThan(0.045);
    });

    it('CV21 lies between the notch and CV20', () => {
      expect(at('CV21')[1]).toBeLessThan(notch[1]);
      expect(at('CV21')[1]).toBeGreaterThan(at('CV20')[1]);
    });
  },
);
