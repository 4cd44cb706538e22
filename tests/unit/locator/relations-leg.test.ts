import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import { cunAbove, cunBelow, distance } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) for thigh, knee and lower leg, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of thigh, knee and lower leg: %s',
  (_name, { at, landmark }) => {
    const base = landmark('patella_base');
    const symphysis = landmark('pubic_symphysis_upper');
    const apex = landmark('patella_apex');
    const inner = landmark('malleolus_med');
    const outer = landmark('malleolus_lat');
    const crease = landmark('popliteal_mid');

    it.each([
      ['ST34', 2],
      ['ST32', 6],
    ])('%s lies %s cun above the base of the kneecap, of 18 to the symphysis', (id, cun) => {
      expectNear(cunAbove(at(id), base, symphysis, 18), cun, 0.1);
    });

    it('SP10 lies 2 cun above the inner end of the base of the kneecap', () => {
      const end = landmark('patella_base_med');
      expectNear((at('SP10')[1] - end[1]) / ((symphysis[1] - base[1]) / 18), 2, 0.1);
      expect(at('SP10')[0]).toBeLessThan(base[0]);
    });

    it('GB31 lies on the outer side of the thigh, behind its middle', () => {
      expect(at('GB31')[2]).toBeLessThan(at('ST32')[2]);
      expect(at('GB31')[1]).toBeLessThan(landmark('trochanter')[1]);
      expect(at('GB31')[1]).toBeGreaterThan(base[1]);
    });

    it('GB31 is where the middle fingertip rests when the arm hangs by the side', () => {
      // Turned down about the middle of the shoulder's ball, 4 cm under the acromion, bent 15° at the elbow and 6°
      // off the side.
      const [acromion, elbow, tip] = [landmark('acromion'), landmark('elbow_crease_mid'), landmark('tip3')];
      const ball: Vec3 = [acromion[0], acromion[1] - 0.04, acromion[2]];
      const [upper, lower] = [distance(ball, elbow), distance(elbow, tip)];
      const bent = Math.hypot(upper + lower * Math.cos(Math.PI / 12), lower * Math.sin(Math.PI / 12));
      const hanging = ball[1] - bent * Math.cos(Math.PI / 30);
      expect(Math.abs(at('GB31')[1] - hanging)).toBeLessThan(0.008);
    });

    it.each([
      ['ST36', 3],
      ['EX-LE7', 5],
      ['ST37', 6],
    ])('%s lies %s cun below ST35, of 16 to ST41', (id, cun) => {
      expectNear(cunBelow(at(id), at('ST35'), at('ST41'), 16), cun, 0.1);
    });

    it('ST36 and ST37 lie outside the crest of the shin, a finger-breadth and no more', () => {
      for (const id of ['ST36', 'ST37']) {
        const crest = landmark('tib_tuberosity')[0];
        expect(at(id)[0] - crest, id).toBeGreaterThan(0.002);
        expect(at(id)[0] - crest, id).toBeLessThan(0.035);
      }
    });

    it('ST40 lies 8 cun above the outer ankle bone, outside the line of ST36 and ST37', () => {
      expectNear(cunAbove(at('ST40'), outer, crease, 16), 8, 0.1);
      expect(at('ST40')[0]).toBeGreaterThan(at('ST37')[0] - 0.005);
      expect(at('ST40')[2]).toBeLessThan(at('ST37')[2]);
    });

    it('GB39 lies 3 cun above the outer ankle bone, in front of it', () => {
      expectNear(cunAbove(at('GB39'), outer, crease, 16), 3, 0.1);
    });

    it('SP6 lies 3 cun and KI7 2 cun above the inner ankle bone, of 15 to the apex of the kneecap', () => {
      expectNear(cunAbove(at('SP6'), inner, apex, 15), 3, 0.1);
      expectNear(cunAbove(at('KI7'), inner, apex, 15), 2, 0.1);
    });

    it('SP9 lies 2 cun below the apex of the kneecap and SP8 3 cun below SP9', () => {
      expectNear(cunBelow(at('SP9'), apex, inner, 15), 2, 0.25);
      expectNear(cunBelow(at('SP8'), at('SP9'), inner, 13), 3, 0.1);
    });

    it('SP6, SP8 and SP9 lie on the inner side of the leg, KI7 behind SP6', () => {
      for (const id of ['SP6', 'SP8', 'SP9']) expect(at(id)[0], id).toBeLessThan(at('ST41')[0]);
      expect(at('KI7')[2]).toBeLessThan(at('SP6')[2]);
    });

    it('the hollows beside the kneecap tendon lie level, one outside and one inside it', () => {
      expectNear(at('ST35')[1], at('EX-LE4')[1], 0.006);
      expect(at('ST35')[0]).toBeGreaterThan(apex[0]);
      expect(at('EX-LE4')[0]).toBeLessThan(apex[0]);
      expect(at('EX-LE5')).toEqual(at('ST35'));
    });

    it('EX-LE2 lies just above the middle of the base of the kneecap', () => {
      expect(at('EX-LE2')[1]).toBeGreaterThan(base[1]);
      expect(at('EX-LE2')[1] - base[1]).toBeLessThan(0.015);
      expectNear(at('EX-LE2')[0], base[0], 0.006);
    });

    it('BL40 is the middle of the crease of the knee, LR8 its inner end', () => {
      const ends = [landmark('popliteal_lat')[0], landmark('popliteal_med')[0]] as const;
      expectNear(at('BL40')[0], (ends[0] + ends[1]) / 2, 0.012);
      expect(at('LR8')[0]).toBeLessThan(at('BL40')[0]);
      expectNear(at('LR8')[1], at('BL40')[1], 0.02);
    });

    it('GB34 lies in front of and below the head of the fibula', () => {
      const head = landmark('fibula_head');
      expect(at('GB34')[1]).toBeLessThan(head[1]);
      expect(at('GB34')[2]).toBeGreaterThan(head[2]);
      expect(head[1] - at('GB34')[1]).toBeLessThan(0.04);
    });

    it('GB33 lies on the outer side of the knee, above its joint and behind the kneecap', () => {
      expect(at('GB33')[1]).toBeGreaterThan(crease[1]);
      expect(at('GB33')[0]).toBeGreaterThan(base[0]);
      expect(at('GB33')[2]).toBeLessThan(base[2] - 0.02);
      expect(at('GB33')[2]).toBeGreaterThan(crease[2]);
    });

    it('BL57 lies halfway down the calf, BL58 one cun lower and outside it', () => {
      expectNear(cunBelow(at('BL57'), crease, outer, 16), 8, 0.1);
      expectNear(cunAbove(at('BL58'), outer, crease, 16), 7, 0.1);
      expect(at('BL58')[0]).toBeGreaterThan(at('BL57')[0]);
    });
  },
);
