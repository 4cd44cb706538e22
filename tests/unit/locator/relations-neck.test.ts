import { describe, expect, it } from 'vitest';
import { besideLine } from '../../support/arm-frame.ts';
import { distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the points of the side of the neck, the ear and the upper lip. */
describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'side of the neck, ear and lip of %s',
  (_, side) => {
    const { at, normal, landmark } = side;
    /** How far round the neck from front to back a place lies: 0 at the throat, 1 at the nape. */
    const round = (id: string): number => {
      const back = landmark('post_hairline');
      const front = landmark('laryngeal_prominence');
      const middle = (back[2] + front[2]) / 2;
      const [x, , z] = at(id);
      return Math.atan2(x, z - middle) / Math.PI;
    };

    it.each([
      ['LI18', 'laryngeal_prominence'],
      ['SI16', 'laryngeal_prominence'],
      ['LI17', 'cricoid'],
      ['TE16', 'gonion'],
      ['SI17', 'gonion'],
    ] as const)('%s is level with %s', (id, level) => {
      expectNear(at(id)[1], landmark(level)[1], 0.003, id);
    });

    it('ST9, LI18 and SI16 lie in front of, on and behind the sternomastoid at one level', () => {
      expect(round('LI18')).toBeGreaterThan(round('ST9') + 0.03);
      expect(round('SI16')).toBeGreaterThan(round('LI18') + 0.03);
      expectNear(
        distance(at('LI18'), at('ST9')) / distance(at('SI16'), at('ST9')),
        0.5,
        0.12,
        'LI18 midway between the borders',
      );
    });

    it('the borders run from the mastoid to breastbone and collarbone: lower is further forward', () => {
      expect(round('SI16')).toBeLessThan(round('TE16') + 0.02);
      expect(at('LI17')[2]).toBeGreaterThan(at('TE16')[2]);
      const width = distance(at('ST9'), at('SI16'));
      expect(width).toBeGreaterThan(0.02);
      expect(width).toBeLessThan(0.055);
    });

    it('LI17 lies behind the sternomastoid, below LI18', () => {
      expect(at('LI17')[1]).toBeLessThan(at('LI18')[1] - 0.006);
      expect(besideLine(side, 'LI17', at('SI16'), landmark('clavicle_mid'))).toBeLessThan(0.016);
      expect(round('LI17')).toBeGreaterThan(round('ST10') + 0.06);
    });

    it('SI17 lies behind the angle of the jaw, in front of the muscle; TE16 behind the muscle', () => {
      expect(at('SI17')[2]).toBeLessThan(landmark('gonion')[2] - 0.005);
      expect(at('TE16')[2]).toBeLessThan(at('SI17')[2] - 0.012);
      expect(at('SI17')[2]).toBeGreaterThan(landmark('mastoid')[2]);
      expect(at('TE16')[2]).toBeGreaterThan(landmark('scm_trapezius_gap')[2]);
    });

    it('TE17 lies behind the lobe, in front of the mastoid', () => {
      expect(at('TE17')[2]).toBeGreaterThan(landmark('mastoid')[2] + 0.004);
      expect(at('TE17')[2]).toBeLessThan(landmark('lobule')[2] + 0.002);
      expect(distance(at('TE17'), landmark('lobule'))).toBeLessThan(0.026);
    });

    it('TE18 and TE19 lie a third and two thirds along the curve behind the ear from TE17 to TE20', () => {
      const ids = ['TE17', 'TE18', 'TE19', 'TE20'];
      const steps = ids.slice(1).map((id, i) => distance(at(id), at(ids[i]!)));
      const whole = steps.reduce((a, b) => a + b, 0);
      for (const [i, step] of steps.entries()) expectNear(step / whole, 1 / 3, 0.09, ids[i + 1]);
      // The curve bows backwards, round the ear.
      for (const id of ['TE18', 'TE19']) {
        const share = shareBetween(at(id), at('TE17'), at('TE20'));
        const straight = at('TE17')[2] + (at('TE20')[2] - at('TE17')[2]) * share;
        expect(straight - at(id)[2], id).toBeGreaterThan(0.01);
        expect(at(id)[2], id).toBeLessThan(landmark('tragus')[2]);
      }
    });

    it('TE22 lies in front of the ear’s root and behind the hairline of the temple, above TE21', () => {
      // The root of the ear joins the head over its upper half.
      const height =
        (at('TE22')[1] - landmark('tragus')[1]) / (landmark('ear_apex')[1] - landmark('tragus')[1]);
      expect(height).toBeGreaterThan(0.6);
      expect(height).toBeLessThan(1);
      expect(at('TE22')[1]).toBeGreaterThan(at('TE21')[1] + 0.004);
      expect(at('TE22')[1]).toBeLessThan(at('TE20')[1]);
      expect(at('TE22')[2]).toBeGreaterThan(at('TE20')[2] + 0.004);
      expect(at('TE22')[2]).toBeLessThan(landmark('hairline_temple')[2]);
    });

    it('LI19 is level with the middle of the philtrum, below the outer edge of the nostril', () => {
      const top = landmark('subnasale')[1];
      const bottom = landmark('upper_lip')[1];
      expectNear((top - at('LI19')[1]) / (top - bottom), 0.5, 0.06, 'LI19');
      expectNear((top - at('LI19:1')[1]) / (top - bottom), 1 / 3, 0.06, 'LI19 alternative');
      const wing = landmark('ala_nasi_lower')[0];
      for (const id of ['LI19', 'LI19:1']) {
        expect(at(id)[0], id).toBeLessThan(wing);
        expect(at(id)[0], id).toBeGreaterThan(wing * 0.6);
        expect(normal(id)[2], id).toBeGreaterThan(0.5);
      }
    });

    it('LI20’s second place is level with the lower edge of the wing of the nose, in the groove', () => {
      expectNear(at('LI20:1')[1], landmark('ala_nasi_lower')[1], 0.002, 'LI20 alternative');
      expect(at('LI20:1')[1]).toBeLessThan(at('LI20')[1] - 0.002);
      expect(at('LI20:1')[0]).toBeGreaterThan(landmark('ala_nasi_lower')[0]);
      expect(distance(at('LI20:1'), at('LI20'))).toBeLessThan(0.014);
    });
  },
);
