import { describe, expect, it } from 'vitest';
import { cunAside, distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { midlineArc } from '../../support/midline-arc.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the points of head, face and neck, computed from positions alone. */

describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'head of %s',
  (_, side) => {
    const { at, landmark, body } = side;
    const arc = midlineArc(body, landmark('ant_hairline'), landmark('post_hairline'));

    it.each([
      ['GV24', 0.5],
      ['GV23', 1],
      ['GV20', 5],
      ['GV16', 11],
      ['GV15', 11.5],
    ])('%s lies %f of the 12 cun from the front to the back hairline', (id, cun) => {
      expectNear(12 * arc(at(id)), cun, 0.15, id);
    });

    it.each(['GV14', 'GV15', 'GV16', 'GV20', 'GV23', 'GV24', 'GV26', 'CV22', 'CV24', 'EX-HN3'])(
      '%s lies on the midline',
      (id) => expectNear(at(id)[0], 0, 0.0005, id),
    );

    it('GV20 lies within 2 cun of the line over the head between the tops of the ears', () => {
      // Square to the plane through ear and lower rim of the eye socket, in which a head is held level.
      const [, y, z] = landmark('tragus');
      const [, rimY, rimZ] = landmark('infraorbital_rim');
      const [, apexY, apexZ] = landmark('ear_apex');
      const [, pointY, pointZ] = at('GV20');
      const length = Math.hypot(rimY - y, rimZ - z);
      const ahead = ((pointY - apexY) * (rimY - y) + (pointZ - apexZ) * (rimZ - z)) / length;
      const cun = (landmark('ant_hairline')[1] - landmark('glabella')[1]) / 3;
      expect(Math.abs(ahead) / cun).toBeLessThan(2);
    });

    it('GV16 lies below the bump of the skull, GV15 below GV16, GV14 below C7', () => {
      expect(at('GV16')[1]).toBeLessThan(landmark('ext_occipital_prot')[1]);
      expect(at('GV15')[1]).toBeLessThan(at('GV16')[1]);
      expect(at('GV15')[1]).toBeGreaterThan(landmark('post_hairline')[1]);
      expect(at('GV14')[1]).toBeLessThan(landmark('c7')[1]);
      expect(at('GV14')[1]).toBeGreaterThan(landmark('t1_lower')[1]);
    });

    it('GB20 is level with GV16, BL10 with GV15, in order outwards to the mastoid', () => {
      expectNear(at('GB20')[1], at('GV16')[1], 0.003, 'GB20');
      expectNear(at('BL10')[1], at('GV15')[1], 0.003, 'BL10');
      const order = [0, at('BL10')[0], at('GB20')[0], landmark('mastoid')[0]];
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(at('BL10')[0]).toBeGreaterThan(0.012);
      expect(at('GB20')[0] - at('BL10')[0]).toBeGreaterThan(0.006);
    });

    it('EX-HN1 lies 1 cun beside GV20, in the cun that GV23 lies behind the hairline', () => {
      const cun = distance(at('GV23'), landmark('ant_hairline'));
      expectNear(distance(at('EX-HN1'), at('GV20')) / cun, 1, 0.1, 'EX-HN1');
      expectNear(at('EX-HN1')[2], at('GV20')[2], 0.006, 'EX-HN1');
    });

    it('ST8 lies at the corner of the hairline, 4.5 cun from the midline and as far back as GV24', () => {
      expect(distance(at('ST8'), landmark('hairline_corner'))).toBeLessThan(0.025);
      const ratio = cunAside(at('ST8'), landmark('hairline_corner'), 4.5);
      expectNear(ratio, 4.5, 0.6, 'ST8');
    });

    it('GB8 lies 1.5 cun straight above the ear, TE20 just above it, EX-HN6 on its top', () => {
      const apex = landmark('ear_apex');
      expect(distance(at('EX-HN6'), apex)).toBeLessThan(0.003);
      expect(at('TE20')[1]).toBeGreaterThan(apex[1]);
      expect(distance(at('TE20'), apex)).toBeLessThan(0.016);
      for (const id of ['TE20', 'GB8']) expectNear(at(id)[2], apex[2], 0.006, id);
      expect(at('GB8')[1] - apex[1]).toBeGreaterThan(0.025);
      expect(at('GB8')[1] - apex[1]).toBeLessThan(0.055);
    });

    it('EX-HN3, BL2, TE23 follow the eyebrow', () => {
      expectNear(at('EX-HN3')[1], landmark('brow_medial')[1], 0.003, 'EX-HN3');
      expect(distance(at('BL2'), landmark('brow_medial'))).toBeLessThan(0.004);
      expect(distance(at('TE23'), landmark('brow_lateral'))).toBeLessThan(0.004);
      expectNear(at('BL2')[0], landmark('inner_canthus')[0], 0.006, 'BL2 above the inner corner of the eye');
    });

    it('GB14 lies straight above the pupil, 1 of the 3 cun between brow and hairline above the brow', () => {
      expectNear(at('GB14')[0], landmark('pupil')[0], 0.003, 'GB14');
      const cun = (landmark('ant_hairline')[1] - landmark('glabella')[1]) / 3;
      expectNear((at('GB14')[1] - landmark('brow_mid')[1]) / cun, 1, 0.25, 'GB14');
    });

    it('ST2 and ST3 lie straight below the pupil, ST3 level with the lower edge of the nostril wing', () => {
      expectNear(at('ST2')[0], landmark('pupil')[0], 0.002, 'ST2');
      expectNear(at('ST3')[0], landmark('pupil')[0], 0.002, 'ST3');
      expect(at('ST2')[1]).toBeLessThan(landmark('pupil')[1] - 0.008);
      expect(at('ST2')[1]).toBeGreaterThan(landmark('ala_nasi')[1] + 0.008);
      expectNear(at('ST3')[1], landmark('ala_nasi_lower')[1], 0.002, 'ST3');
    });

    it('LI20 lies beside the middle of the nostril wing', () => {
      expectNear(at('LI20')[1], landmark('ala_nasi')[1], 0.003, 'LI20');
      expect(at('LI20')[0]).toBeGreaterThan(landmark('ala_nasi')[0]);
      expect(at('LI20')[0]).toBeLessThan(landmark('pupil')[0]);
    });

    it('BL1 lies at the inner corner of the eye, just above it', () => {
      const canthus = landmark('inner_canthus');
      expect(at('BL1')[1]).toBeGreaterThan(canthus[1]);
      expect(distance(at('BL1'), canthus)).toBeLessThan(0.008);
    });

    it('SI18 lies straight below the outer corner of the eye, under the cheekbone', () => {
      expectNear(at('SI18')[0], landmark('outer_canthus')[0], 0.003, 'SI18');
      expect(at('SI18')[1]).toBeLessThan(at('ST2')[1]);
      expect(at('SI18')[1]).toBeGreaterThan(landmark('cheilion')[1]);
    });

    it('GV26 lies in the middle of the groove of the lip, CV24 below the lip', () => {
      expectNear(shareBetween(at('GV26'), landmark('subnasale'), landmark('upper_lip')), 0.5, 0.15, 'GV26');
      expect(at('CV24')[1]).toBeLessThan(landmark('stomion')[1]);
      expect(at('CV24')[1]).toBeGreaterThan(landmark('menton')[1]);
      expect(distance(at('CV24'), landmark('mentolabial_sulcus'))).toBeLessThan(0.003);
    });

    it('TE21, SI19 and GB2 lie in front of the tragus, one below the other', () => {
      const heights = ['TE21', 'SI19', 'GB2'].map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      expectNear(at('SI19')[1], landmark('tragus')[1], 0.004, 'SI19');
      for (const id of ['TE21', 'SI19', 'GB2']) {
        expect(at(id)[2], id).toBeGreaterThan(landmark('tragus')[2] - 0.001);
        expect(distance(at(id), landmark('tragus')), id).toBeLessThan(0.014);
      }
    });

    it('ST7 lies in front of SI19, ST6 in front of and above the angle of the jaw', () => {
      expect(at('ST7')[2]).toBeGreaterThan(at('SI19')[2] + 0.008);
      expectNear(at('ST7')[1], at('SI19')[1], 0.012, 'ST7');
      const angle = landmark('gonion');
      expect(at('ST6')[1]).toBeGreaterThan(angle[1]);
      expect(at('ST6')[2]).toBeGreaterThan(angle[2]);
      expect(distance(at('ST6'), angle)).toBeGreaterThan(0.01);
      expect(distance(at('ST6'), angle)).toBeLessThan(0.026);
    });

    it('TE17 lies behind the lobe of the ear and in front of the mastoid bone', () => {
      expect(at('TE17')[2]).toBeLessThan(landmark('lobule')[2]);
      expect(at('TE17')[2]).toBeGreaterThan(landmark('mastoid')[2] - 0.001);
      expect(distance(at('TE17'), landmark('lobule'))).toBeLessThan(0.02);
    });

    it('EX-HN5 lies behind the middle between the end of the brow and the corner of the eye', () => {
      const brow = landmark('brow_lateral');
      const eye = landmark('outer_canthus');
      expect(at('EX-HN5')[1]).toBeLessThan(brow[1] + 0.004);
      expect(at('EX-HN5')[1]).toBeGreaterThan(eye[1] - 0.004);
      const back = (brow[2] + eye[2]) / 2 - at('EX-HN5')[2];
      expect(back).toBeGreaterThan(0.01);
      expect(back).toBeLessThan(0.028);
    });

    it('EX-HN15 lies two thirds of the way from GV14 up to the hairline, 1 cun from the midline', () => {
      const way = (at('EX-HN15')[1] - at('GV14')[1]) / (landmark('post_hairline')[1] - at('GV14')[1]);
      expectNear(way, 2 / 3, 0.06, 'EX-HN15');
      expectNear(cunAside(at('EX-HN15'), landmark('scapula_medial_border'), 3), 1, 0.2, 'EX-HN15');
    });

    it('CV22 lies in the hollow above the breastbone, within a thumb of its notch', () => {
      const notch = landmark('jugular_notch');
      expect(at('CV22')[1]).toBeGreaterThan(notch[1]);
      expect(at('CV22')[2]).toBeLessThan(notch[2]);
      expect(distance(at('CV22'), notch)).toBeLessThan(0.016);
    });
  },
);
