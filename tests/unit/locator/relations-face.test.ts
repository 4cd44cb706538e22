import { describe, expect, it } from 'vitest';
import { distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) and nomenclature (1991) on eye, nose, mouth and jaw, from positions alone. */

describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'face of %s',
  (_, { at, landmark }) => {
    const fingerCun = distance(landmark('thumb_ip_rad'), landmark('thumb_ip_uln'));

    it('ST1 lies straight below the pupil, between the eyeball and the lower rim of the socket', () => {
      expectNear(at('ST1')[0], landmark('pupil')[0], 0.001, 'ST1');
      expect(at('ST1')[1]).toBeLessThan(landmark('pupil')[1]);
      expect(at('ST1')[1]).toBeGreaterThan(landmark('infraorbital_rim')[1]);
      expect(at('ST1')[1] - at('ST2')[1]).toBeGreaterThan(0.006);
    });

    it('ST4 lies 0.4 finger cun outside the corner of the mouth, below ST3', () => {
      const beside = at('ST4')[0] - landmark('cheilion')[0];
      expect(beside / fingerCun).toBeGreaterThan(0.25);
      expectNear(distance(at('ST4'), landmark('cheilion')) / fingerCun, 0.4, 0.08, 'ST4');
      expectNear(at('ST4')[0], at('ST3')[0], 0.004, 'ST4');
      expect(at('ST4')[1]).toBeLessThan(at('ST3')[1]);
    });

    it('ST5 lies on the edge of the jaw, in front of its angle and of ST6', () => {
      const share = shareBetween(at('ST5'), landmark('gonion'), landmark('menton'));
      expect(share).toBeGreaterThan(0.35);
      expect(share).toBeLessThan(0.55);
      expect(at('ST5')[1]).toBeLessThan(at('ST6')[1] - 0.015);
      expect(at('ST5')[2]).toBeGreaterThan(at('ST6')[2] + 0.004);
    });

    it('GB1 lies half a finger cun outside the outer corner of the eye, level with it', () => {
      expectNear(at('GB1')[1], landmark('outer_canthus')[1], 0.001, 'GB1');
      expectNear((at('GB1')[0] - landmark('outer_canthus')[0]) / fingerCun, 0.5, 0.03, 'GB1');
      expect(distance(at('GB1'), landmark('outer_canthus'))).toBeLessThan(0.016);
    });

    it('GB3 lies straight above ST7, over the cheekbone’s arch', () => {
      expectNear(at('GB3')[2], at('ST7')[2], 0.002, 'GB3');
      const above = at('GB3')[1] - at('ST7')[1];
      expect(above).toBeGreaterThan(0.009);
      expect(above).toBeLessThan(0.022);
      expect(at('GB3')[1]).toBeLessThan(at('GB7')[1]);
    });

    it('GV24 to GV28 follow each other down the midline', () => {
      const points = ['GV24', 'EX-HN3', 'GV25', 'GV26', 'GV27', 'GV28'].map(at);
      for (const point of points) expectNear(point[0], 0, 0.0005);
      const heights = points.map((point) => point[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    });

    it('GV25 lies on the tip of the nose', () => {
      expect(distance(at('GV25'), landmark('nose_tip'))).toBeLessThan(0.001);
      expect(at('GV25')[2]).toBeGreaterThan(at('GV26')[2]);
    });

    it('GV27 lies on the red of the upper lip, GV28 behind the lip between GV27 and the mouth’s slit', () => {
      const share = (id: string): number => shareBetween(at(id), landmark('upper_lip'), landmark('stomion'));
      expect(share('GV27')).toBeGreaterThan(0.1);
      expect(share('GV27')).toBeLessThan(0.5);
      expect(share('GV28')).toBeGreaterThan(share('GV27') + 0.2);
      expect(share('GV28')).toBeLessThan(1);
    });

    it('the other place of GV26 lies where the upper third of the groove meets the lower two thirds', () => {
      expectNear(
        shareBetween(at('GV26:1'), landmark('subnasale'), landmark('upper_lip')),
        1 / 3,
        0.15,
        'GV26:1',
      );
      expect(at('GV26:1')[1]).toBeGreaterThan(at('GV26')[1]);
    });

    it('CV23 lies on the midline at the angle of throat and chin, between the chin and the voice box', () => {
      expectNear(at('CV23')[0], 0, 0.0005, 'CV23');
      expect(distance(at('CV23'), landmark('hyoid_angle'))).toBeLessThan(0.005);
      expect(at('CV23')[1]).toBeLessThan(landmark('menton')[1]);
      expect(at('CV23')[1]).toBeGreaterThan(landmark('laryngeal_prominence')[1] + 0.005);
    });

    it('EX-HN4 lies in the middle of the eyebrow, straight above the pupil', () => {
      expectNear(at('EX-HN4')[0], landmark('pupil')[0], 0.001, 'EX-HN4');
      expectNear(at('EX-HN4')[1], landmark('brow_mid')[1], 0.001, 'EX-HN4');
      expect(at('EX-HN4')[0]).toBeGreaterThan(at('BL2')[0]);
      expect(at('EX-HN4')[0]).toBeLessThan(at('TE23')[0]);
    });

    it('EX-HN7 lies on the lower rim of the socket, a quarter of the way in from its outer corner', () => {
      const [inner, outer] = [landmark('inner_canthus'), landmark('outer_canthus')];
      expectNear((at('EX-HN7')[0] - inner[0]) / (outer[0] - inner[0]), 0.75, 0.02, 'EX-HN7');
      expect(at('EX-HN7')[1]).toBeLessThan(outer[1]);
      expect(at('EX-HN7')[1]).toBeGreaterThan(landmark('infraorbital_rim')[1] - 0.001);
    });

    it('EX-HN8 lies beside the nose at the top of the groove, above LI20 and below BL1', () => {
      expect(at('EX-HN8')[1]).toBeGreaterThan(at('LI20')[1] + 0.004);
      expect(at('EX-HN8')[1]).toBeLessThan(at('BL1')[1] - 0.012);
      expect(at('EX-HN8')[0]).toBeLessThan(at('LI20')[0]);
      expect(at('EX-HN8')[0]).toBeGreaterThan(0.01);
    });

    it('EX-HN9 is shown at the edge of the nostril, between the wing of the nose and its middle wall', () => {
      expect(at('EX-HN9')[0]).toBeGreaterThan(0.004);
      expect(at('EX-HN9')[0]).toBeLessThan(landmark('ala_nasi_lower')[0]);
      expect(at('EX-HN9')[1]).toBeLessThan(landmark('ala_nasi')[1]);
      expect(at('EX-HN9')[1]).toBeGreaterThan(at('GV26')[1]);
    });

    it('the points of the tongue are shown on the midline of the mouth, each apart from the others', () => {
      expect(distance(at('EX-HN10'), landmark('stomion'))).toBeLessThan(0.002);
      const heights = ['GV28', 'EX-HN10', 'EX-HN12', 'EX-HN11', 'EX-HN13', 'CV24'].map((id) => {
        expectNear(at(id)[0], 0, 0.0005, id);
        return at(id)[1];
      });
      for (const [index, height] of heights.slice(1).entries())
        expect(heights[index]! - height).toBeGreaterThan(0.001);
    });

    it('EX-HN14 lies 1 cun behind TE17, of the 3 from brow to hairline, on the edge of the bone behind the ear', () => {
      const cun = distance(landmark('ant_hairline'), landmark('glabella')) / 3;
      expectNear((at('TE17')[2] - at('EX-HN14')[2]) / cun, 1, 0.12, 'EX-HN14');
      expect(at('EX-HN14')[2]).toBeLessThan(landmark('mastoid')[2]);
      expectNear(at('EX-HN14')[1], at('TE17')[1], 0.006, 'EX-HN14');
      expect(at('EX-HN14')[1]).toBeGreaterThan(at('GB12')[1]);
      expect(at('EX-HN14')[2]).toBeGreaterThan(at('GB12')[2]);
    });
  },
);
