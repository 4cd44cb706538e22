import { describe, expect, it } from 'vitest';
import { besideLine } from '../../support/arm-frame.ts';
import { cunAbove, cunAside, cunBelow, distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the liver's points from the ankle to the groin, from positions alone. */
describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'the liver’s points on the leg of %s',
  (_, side) => {
    const { at, normal, landmark } = side;
    const ankle = landmark('malleolus_med');
    const symphysis = landmark('pubic_symphysis_upper');
    const kneecap = landmark('patella_base');

    it('LR4 lies in front of the inner ankle bone, between it and ST41', () => {
      const share = shareBetween(at('LR4'), ankle, at('ST41'));
      expect(share).toBeGreaterThan(0.4);
      expect(share).toBeLessThan(0.7);
      expect(at('LR4')[2]).toBeGreaterThan(ankle[2] + 0.008);
      expect(at('LR4')[0]).toBeLessThan(at('ST41')[0]);
      expectNear(at('LR4')[1], (ankle[1] + at('ST41')[1]) / 2, 0.007, 'level of LR4');
    });

    it.each([
      ['LR5', 5],
      ['LR6', 7],
    ] as const)(
      '%s lies %d cun above the inner ankle bone, in the middle of the bone’s inner face',
      (id, cun) => {
        // By both of the standard's ways: 15 cun to the tip of the kneecap, 13 to the dip below the inner condyle.
        expectNear(cunAbove(at(id), ankle, landmark('patella_apex'), 15), cun, 0.15, id);
        expectNear(cunAbove(at(id), ankle, landmark('tibial_condyle_med'), 13), cun, 0.06, id);
        expect(at(id)[2]).toBeGreaterThan(at('SP6')[2] + 0.002);
        expect(normal(id)[0]).toBeLessThan(-0.3);
        expect(normal(id)[2]).toBeGreaterThan(0.1);
      },
    );

    it('LR5 and LR6 lie on one line up the bone', () => {
      const cun = (landmark('patella_apex')[1] - ankle[1]) / 15;
      expectNear((at('LR6')[1] - at('LR5')[1]) / cun, 2, 0.1, 'LR6 above LR5');
      expect(besideLine(side, 'LR5', at('LR4'), at('LR6'))).toBeLessThan(0.02);
    });

    it('LR7 lies 1 cun behind SP9, at its level', () => {
      expectNear(at('LR7')[1], at('SP9')[1], 0.002, 'level');
      const cun = (landmark('tibial_condyle_med')[1] - ankle[1]) / 13;
      expectNear(distance(at('LR7'), at('SP9')) / cun, 1, 0.1, 'LR7');
      expect(at('LR7')[2]).toBeLessThan(at('SP9')[2]);
    });

    it('LR8 lies on the inner side of the knee at the crease, in front of KI10', () => {
      expectNear(at('LR8')[1], landmark('popliteal_mid')[1], 0.02, 'level of LR8');
      expect(at('LR8')[2]).toBeGreaterThan(at('KI10')[2]);
      expect(normal('LR8')[0]).toBeLessThan(-0.4);
    });

    it('LR9 lies 4 cun above the base of the patella, on the inner side', () => {
      expectNear(cunAbove(at('LR9'), kneecap, symphysis, 18), 4, 0.12, 'LR9');
      expect(normal('LR9')[0]).toBeLessThan(-0.5);
      expect(at('LR9')[2]).toBeLessThan(at('SP10')[2]);
    });

    it.each([
      ['LR10', 3],
      ['LR11', 2],
    ] as const)('%s lies %d cun below ST30, straight under it', (id, cun) => {
      expectNear(cunBelow(at(id), at('ST30'), kneecap, 18), cun, 0.12, id);
      expectNear(at(id)[0], at('ST30')[0], 0.004, id);
    });

    it('LR12 is level with the upper edge of the symphysis, 2.5 cun from the midline', () => {
      expectNear(at('LR12')[1], symphysis[1], 0.003, 'level');
      expectNear(cunAside(at('LR12'), landmark('nipple'), 4), 2.5, 0.05, 'LR12');
      expect(at('LR12')[0]).toBeGreaterThan(at('ST30')[0]);
    });

    it('LR4 to LR12 climb the leg in order', () => {
      const heights = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => at(`LR${n}`)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    });
  },
);
