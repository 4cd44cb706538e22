import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import { cunAbove, cunBelow, distance } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** The place on the straight way from a to b that is as high as the point. */
function onTheWay(a: Vec3, b: Vec3, height: number): Vec3 {
  const share = (height - a[1]) / (b[1] - a[1]);
  return [a[0] + share * (b[0] - a[0]), height, a[2] + share * (b[2] - a[2])];
}

/** Sentences of the WHO standard (2008) and nomenclature (1991) for the lines down thigh and lower leg. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'lines down the leg: %s',
  (_name, { at, normal, landmark }) => {
    const base = landmark('patella_base');
    const symphysis = landmark('pubic_symphysis_upper');
    const outer = landmark('malleolus_lat');
    const crease = landmark('popliteal_mid');
    const trochanter = landmark('trochanter');
    const fibula = landmark('fibula_head');
    const thighCun = (symphysis[1] - base[1]) / 18;

    it('ST33 lies 3 cun above the base of the kneecap, 1 cun above ST34', () => {
      expectNear(cunAbove(at('ST33'), base, symphysis, 18), 3, 0.1);
      expectNear((at('ST33')[1] - at('ST34')[1]) / thighCun, 1, 0.1);
    });

    it('ST31 is level with the lower border of the pubic joint: 30 to 45 mm below the upper, below the front of the hip bone', () => {
      const drop = symphysis[1] - at('ST31')[1];
      expect(drop).toBeGreaterThan(0.025);
      expect(drop).toBeLessThan(0.045);
      expectNear(at('ST31')[0], landmark('asis')[0], 0.015);
    });

    it.each(['ST31', 'ST32', 'ST33', 'ST34'])(
      '%s lies on the line from the front point of the hip bone to the outer end of the kneecap’s base',
      (id) => {
        const line = onTheWay(landmark('asis'), landmark('patella_base_lat'), at(id)[1]);
        expectNear(at(id)[0], line[0], 0.005);
      },
    );

    it.each([
      ['ST38', 8],
      ['ST39', 9],
    ])('%s lies %s cun below ST35, of 16 to ST41', (id, cun) => {
      expectNear(cunBelow(at(id), at('ST35'), at('ST41'), 16), cun, 0.1);
    });

    it('ST40 is level with ST38, one finger-breadth outside it', () => {
      expectNear(at('ST40')[1], at('ST38')[1], 0.012);
      const apart = distance(at('ST40'), at('ST38'));
      expect(apart).toBeGreaterThan(0.01);
      expect(apart).toBeLessThan(0.026);
      expect(at('ST40')[2]).toBeLessThan(at('ST38')[2]);
    });

    it('ST36 to ST39 lie in one line, outside the crest of the shin and before the fibula', () => {
      for (const id of ['ST36', 'ST37', 'ST38', 'ST39']) {
        const crest = onTheWay(landmark('tib_tuberosity'), landmark('ankle_front_mid'), at(id)[1]);
        expect(at(id)[0] - crest[0], id).toBeGreaterThan(0);
        expect(at(id)[2], id).toBeGreaterThan(onTheWay(fibula, outer, at(id)[1])[2]);
      }
    });

    it('GB32 lies 7 cun above the crease of the knee, of 19 to the greater trochanter, below GB31', () => {
      expectNear(cunAbove(at('GB32'), crease, trochanter, 19), 7, 0.1);
      expect(at('GB31')[1]).toBeGreaterThan(at('GB32')[1]);
      expectNear(at('GB32')[2], at('GB31')[2], 0.015);
    });

    it.each([
      ['GB35', 7],
      ['GB36', 7],
      ['GB37', 5],
      ['GB38', 4],
      ['GB39', 3],
      ['BL58', 7],
      ['BL59', 3],
    ])('%s lies %s cun above the outer ankle bone, of 16 to the crease of the knee', (id, cun) => {
      expectNear(cunAbove(at(id), outer, crease, 16), cun, 0.1);
    });

    it('GB35 lies behind the fibula and GB36 before it, BL58 behind both', () => {
      const bone = onTheWay(fibula, outer, at('GB35')[1]);
      expect(at('GB35')[2]).toBeLessThan(bone[2]);
      expect(at('GB36')[2]).toBeGreaterThan(bone[2]);
      expect(at('GB36')[2] - at('GB35')[2]).toBeLessThan(0.03);
      expect(at('BL58')[2]).toBeLessThan(at('GB35')[2] - 0.01);
    });

    it.each(['GB36', 'GB37', 'GB38', 'GB39'])('%s lies before the fibula, behind the shin', (id) => {
      const bone = onTheWay(fibula, outer, at(id)[1]);
      expect(at(id)[2]).toBeGreaterThan(bone[2] - 0.002);
      expect(at(id)[2]).toBeLessThan(at('ST40')[2]);
    });

    it('BL38 lies 1 cun above the crease of the knee, of 14 to the fold of the buttock, outside its middle', () => {
      expectNear(cunAbove(at('BL38'), crease, landmark('gluteal_fold'), 14), 1, 0.1);
      expect(at('BL38')[0]).toBeGreaterThan(crease[0] + 0.015);
    });

    it('BL39 lies in the crease, between its middle and its outer end', () => {
      expectNear(at('BL39')[1], crease[1], 0.003);
      expect(at('BL39')[0]).toBeGreaterThan(crease[0] + 0.015);
      expect(at('BL39')[0]).toBeLessThan(landmark('popliteal_lat')[0]);
      expect(normal('BL39')[2]).toBeLessThan(-0.5);
    });

    it.each([
      ['BL55', 2],
      ['BL56', 5],
      ['BL57', 8],
    ])('%s lies %s cun below the crease of the knee, of 16 to the outer ankle bone', (id, cun) => {
      expectNear(cunBelow(at(id), crease, outer, 16), cun, 0.1);
      expect(normal(id)[2]).toBeLessThan(-0.8);
      const middle = onTheWay(crease, landmark('calcaneal_tendon'), at(id)[1]);
      expectNear(at(id)[0], middle[0], 0.015);
    });

    it('BL57 is the notch where the bellies of the calf end: halfway down by measure, and by touch', () => {
      expect(distance(at('BL57'), landmark('calf_notch'))).toBeLessThan(0.02);
      expectNear(2 * at('BL57')[1], at('BL40')[1] + at('BL60')[1], 0.004);
    });

    it('BL58 lies 1 cun below BL57 and a thumb’s width outside it', () => {
      expectNear((16 * (at('BL57')[1] - at('BL58')[1])) / (crease[1] - outer[1]), 1, 0.1);
      const aside = at('BL58')[0] - at('BL57')[0];
      expect(aside).toBeGreaterThan(0.012);
      expect(aside).toBeLessThan(0.03);
    });

    it('BL56 is midway between BL55 and BL57', () => {
      expectNear(2 * at('BL56')[1], at('BL55')[1] + at('BL57')[1], 0.004);
    });

    it('BL59 lies between the fibula and the heel tendon, straight above BL60', () => {
      const height = at('BL59')[1];
      expect(at('BL59')[2]).toBeLessThan(onTheWay(fibula, outer, height)[2]);
      expect(at('BL59')[0]).toBeGreaterThan(landmark('calcaneal_tendon')[0]);
      expectNear(at('BL59')[2], at('BL60')[2], 0.02);
      expect(at('GB39')[2] - at('BL59')[2]).toBeGreaterThan(0.015);
    });

    it('EX-LE1 is two places level with ST34, 1.5 cun outside and inside it', () => {
      for (const id of ['EX-LE1', 'EX-LE1:1']) {
        expectNear(at(id)[1], at('ST34')[1], 0.003, id);
        const apart = distance(at(id), at('ST34')) / thighCun;
        expect(apart, id).toBeGreaterThan(1.25);
        expect(apart, id).toBeLessThanOrEqual(1.52);
      }
      expect(at('EX-LE1')[2]).toBeLessThan(at('ST34')[2]);
      expect(at('EX-LE1:1')[0]).toBeLessThan(at('ST34')[0]);
    });

    it('EX-LE3 lies 3 cun above the inner end of the kneecap’s base, 1 cun above SP10', () => {
      expectNear((at('EX-LE3')[1] - landmark('patella_base_med')[1]) / thighCun, 3, 0.1);
      expectNear((at('EX-LE3')[1] - at('SP10')[1]) / thighCun, 1, 0.1);
      expectNear(at('EX-LE3')[0], at('SP10')[0], 0.008);
    });

    it('EX-LE6 lies 2 cun straight below GB34, of 16 from the crease of the knee to the ankle', () => {
      expectNear((16 * (at('GB34')[1] - at('EX-LE6')[1])) / (crease[1] - outer[1]), 2, 0.1);
      expectNear(at('EX-LE6')[2], at('GB34')[2], 0.015);
      expect(at('EX-LE6')[2]).toBeLessThan(at('ST36')[2]);
    });

    it('EX-LE5 is both hollows beside the kneecap tendon', () => {
      expect(at('EX-LE5')).toEqual(at('ST35'));
      expect(at('EX-LE5:1')).toEqual(at('EX-LE4'));
    });

    it.each([
      [
        'ST',
        ['ST31', 'ST32', 'ST33', 'ST34', 'ST35', 'ST36', 'EX-LE7', 'ST37', 'ST38', 'ST39', 'ST41', 'ST42'],
      ],
      ['GB', ['GB30', 'GB31', 'GB32', 'GB33', 'GB34', 'EX-LE6', 'GB36', 'GB37', 'GB38', 'GB39', 'GB40']],
      ['BL', ['BL36', 'BL37', 'BL38', 'BL39', 'BL55', 'BL56', 'BL57', 'BL58', 'BL59', 'BL60', 'BL61']],
    ])('the points of %s follow each other down the leg', (_meridian, ids) => {
      const heights = ids.map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    });

    it('the stomach’s points look forward, the gallbladder’s outward', () => {
      for (const id of ['ST31', 'ST32', 'ST33', 'ST36', 'ST37', 'ST38', 'ST39'])
        expect(normal(id)[2], id).toBeGreaterThan(0.4);
      for (const id of ['GB32', 'GB35', 'GB36', 'GB37', 'GB38', 'GB39', 'EX-LE6'])
        expect(normal(id)[0], id).toBeGreaterThan(0.6);
    });
  },
);
