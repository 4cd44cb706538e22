import { describe, expect, it } from 'vitest';
import { cunAbove, cunAside, cunBelow } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) for the front and side of the trunk, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of the trunk, front and side: %s',
  (_name, { at, landmark }) => {
    const navel = landmark('umbilicus');
    const xiphisternal = landmark('xiphisternal');
    const symphysis = landmark('pubic_symphysis_upper');
    const nipple = landmark('nipple');

    it.each(['CV1', 'CV3', 'CV4', 'CV6', 'CV8', 'CV12', 'CV17'])('%s lies on the midline', (id) => {
      expect(Math.abs(at(id)[0])).toBeLessThan(0.0005);
    });

    it('CV8 is the centre of the navel', () => {
      expectNear(at('CV8')[1], navel[1], 0.0015);
    });

    it.each([
      ['CV6', 1.5],
      ['CV4', 3],
      ['CV3', 4],
      ['ST29', 4],
    ])('%s lies %s cun below the navel, of 5 to the symphysis', (id, cun) => {
      expectNear(cunBelow(at(id), navel, symphysis, 5), cun, 0.05);
    });

    it('CV12 lies 4 cun above the navel, of 8 to the xiphisternal junction', () => {
      expectNear(cunAbove(at('CV12'), navel, xiphisternal, 8), 4, 0.05);
    });

    it.each(['ST25', 'SP15', 'GB26'])('%s is level with the navel', (id) => {
      expectNear(at(id)[1], navel[1], 0.003);
    });

    it.each([
      ['ST25', 2],
      ['ST29', 2],
      ['KI27', 2],
      ['SP15', 4],
      ['ST18', 4],
      ['LR14', 4],
      ['GB24', 4],
    ])('%s lies %s cun from the midline, of 4 to the nipple', (id, cun) => {
      expectNear(cunAside(at(id), nipple, 4), cun, 0.05);
    });

    it('ST17 is the centre of the nipple', () => {
      expectNear(at('ST17')[0], nipple[0], 0.0015);
      expectNear(at('ST17')[1], nipple[1], 0.0015);
    });

    it('the fifth, sixth and seventh rib spaces follow each other down below the nipple', () => {
      const heights = ['ST17', 'ST18', 'LR14', 'GB24'].map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      // Neighbouring spaces lie a rib and a space apart: about 2 to 4 cm on an adult.
      expect(heights[1]! - heights[2]!).toBeGreaterThan(0.012);
      expect(heights[1]! - heights[2]!).toBeLessThan(0.045);
      expect(heights[2]! - heights[3]!).toBeGreaterThan(0.012);
      expect(heights[2]! - heights[3]!).toBeLessThan(0.045);
    });

    it('CV17 lies between the notch of the breastbone and its lower end, nearer the lower', () => {
      const cun = cunBelow(at('CV17'), landmark('jugular_notch'), xiphisternal, 9);
      expect(cun).toBeGreaterThan(5.5);
      expect(cun).toBeLessThan(8.5);
    });

    it('KI27 lies just below the collarbone, near the notch of the breastbone', () => {
      const drop = landmark('jugular_notch')[1] - at('KI27')[1];
      // The bone is some 15 to 25 mm thick, its upper edge begins level with the notch and rises outwards.
      expect(drop).toBeGreaterThan(0.006);
      expect(drop).toBeLessThan(0.035);
    });

    it('SP21 lies below the armpit, between its two folds, at the side of the chest', () => {
      const [x, y, z] = at('SP21');
      expect(y).toBeLessThan(landmark('axil_ant')[1]);
      expect(y).toBeGreaterThan(at('LR13')[1]);
      expect(z).toBeLessThan(landmark('axil_ant')[2]);
      expect(z).toBeGreaterThan(landmark('axil_post')[2]);
      expect(x).toBeGreaterThan(at('LR14')[0]);
    });

    it('LR13 hangs from the eleventh rib and GB25 from the twelfth, further back', () => {
      expect(at('LR13')[1]).toBeLessThan(landmark('rib11_tip')[1]);
      expect(at('GB25')[1]).toBeLessThan(landmark('rib12_tip')[1]);
      expect(at('GB25')[2]).toBeLessThan(at('LR13')[2]);
      expect(at('LR13')[1]).toBeGreaterThan(navel[1]);
    });

    it('GB26 lies straight below the free end of the eleventh rib', () => {
      expectNear(at('GB26')[2], landmark('rib11_tip')[2], 0.005);
      expect(at('GB26')[1]).toBeLessThan(at('LR13')[1]);
    });

    it('CV1 is the lowest point of the trunk', () => {
      expect(at('CV1')[1]).toBeLessThan(symphysis[1]);
      expect(at('CV1')[1]).toBeGreaterThan(landmark('patella_base')[1]);
    });
  },
);
