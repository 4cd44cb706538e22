import { describe, expect, it } from 'vitest';
import { distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the throat and on the side of chest, waist and hip, from positions alone. */

describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'side of %s',
  (_, { at, landmark, normal }) => {
    it('ST9 is level with the upper edge of the voice box, ST10 with the cricoid', () => {
      expectNear(at('ST9')[1], landmark('laryngeal_prominence')[1], 0.004, 'ST9');
      expectNear(at('ST10')[1], landmark('cricoid')[1], 0.005, 'ST10');
    });

    it('ST9 lies in front of LI18, which lies between the borders of the same muscle', () => {
      expectNear(at('ST9')[1], at('LI18')[1], 0.003, 'ST9 and LI18');
      expect(at('LI18')[0]).toBeGreaterThan(at('ST9')[0] + 0.005);
      expect(at('LI18')[2]).toBeLessThan(at('ST9')[2] - 0.005);
      expect(at('ST9')[0]).toBeGreaterThan(0.018);
    });

    it('ST9 to ST12 run down the front border of the muscle to the collarbone, and out', () => {
      const heights = ['ST9', 'ST10', 'ST11', 'ST12'].map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      expect(at('ST10')[0]).toBeLessThan(at('ST9')[0]);
      expect(at('ST12')[0]).toBeGreaterThan(at('ST11')[0] + 0.04);
    });

    it('ST11 lies above the inner end of the collarbone, beside CV22', () => {
      expect(at('ST11')[1]).toBeGreaterThan(landmark('jugular_notch')[1]);
      expect(at('ST11')[1] - landmark('jugular_notch')[1]).toBeLessThan(0.035);
      expect(at('ST11')[0]).toBeGreaterThan(0.018);
      expect(at('ST11')[0]).toBeLessThan(landmark('clavicle_mid')[0] / 2);
    });

    it('ST12 lies in the hollow above the collarbone, 4 cun from the midline, straight above ST13', () => {
      expectNear((4 * at('ST12')[0]) / landmark('nipple')[0], 4, 0.12, 'ST12');
      expect(at('ST12')[1]).toBeGreaterThan(landmark('clavicle_mid')[1]);
      expect(at('ST12')[1] - landmark('clavicle_mid')[1]).toBeLessThan(0.03);
      expect(at('ST12')[2]).toBeLessThan(landmark('clavicle_mid')[2]);
      expectNear(at('ST12')[0], at('ST13')[0], 0.006, 'ST12 and ST13');
    });

    it('GB22 lies on the line down from the middle of the armpit, below it and above SP21', () => {
      const middle = (landmark('axil_ant')[2] + landmark('axil_post')[2]) / 2;
      expectNear(at('GB22')[2], middle, 0.004, 'GB22');
      expect(at('GB22')[1]).toBeLessThan(landmark('axilla_centre')[1] - 0.015);
      expect(at('GB22')[1]).toBeGreaterThan(at('SP21')[1] + 0.03);
      expect(normal('GB22')[0]).toBeGreaterThan(0.7);
    });

    it('GB23 lies 1 cun in front of GB22, in the same rib space', () => {
      const cun = landmark('nipple')[0] / 4;
      expectNear((at('GB23')[2] - at('GB22')[2]) / cun, 1, 0.1, 'GB23');
      expectNear(at('GB23')[1], at('GB22')[1], 0.012, 'GB23');
      expect(at('GB23')[0]).toBeGreaterThan(at('SP18')[0]);
    });

    it('GB27 lies 3 of the 5 cun from navel to symphysis below the navel, inside the hip bone’s front point', () => {
      const [navel, symphysis] = [landmark('umbilicus')[1], landmark('pubic_symphysis_upper')[1]];
      expectNear((5 * (navel - at('GB27')[1])) / (navel - symphysis), 3, 0.06, 'GB27');
      expectNear(at('GB27')[1], at('CV4')[1], 0.003, 'GB27 and CV4');
      const inside = landmark('asis')[0] - at('GB27')[0];
      expect(inside).toBeGreaterThan(0.004);
      expect(inside).toBeLessThan(0.015);
      expect(distance(at('GB27'), landmark('asis'))).toBeLessThan(0.035);
    });

    it('GB28 lies half a cun below GB27, further in', () => {
      const cun = (landmark('umbilicus')[1] - landmark('pubic_symphysis_upper')[1]) / 5;
      expectNear((at('GB27')[1] - at('GB28')[1]) / cun, 0.5, 0.08, 'GB28');
      expect(at('GB28')[0]).toBeLessThan(at('GB27')[0] - 0.003);
      expect(at('GB28')[0]).toBeGreaterThan(at('SP13')[0]);
    });

    it('GB29 lies midway from the hip bone’s front point to the bump at the side of the hip', () => {
      const [asis, trochanter] = [landmark('asis'), landmark('trochanter')];
      expectNear(shareBetween(at('GB29'), asis, trochanter), 0.5, 0.06, 'GB29');
      const whole = distance(asis, trochanter);
      expect(distance(at('GB29'), asis) + distance(at('GB29'), trochanter)).toBeLessThan(whole * 1.15);
    });

    it('GB22 to GB29 run down the side of the trunk in a zigzag', () => {
      const heights = ['GB22', 'GB24', 'GB25', 'GB26', 'GB27', 'GB28'].map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      expect(at('GB24')[2]).toBeGreaterThan(at('GB23')[2]);
      expect(at('GB25')[2]).toBeLessThan(at('GB24')[2]);
      expect(at('GB27')[2]).toBeGreaterThan(at('GB26')[2]);
      expect(at('GB29')[2]).toBeLessThan(at('GB28')[2]);
    });
  },
);
