import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import {
  besideLine,
  cross,
  distal,
  dot,
  forearmCun,
  metres,
  middle,
  palmar,
  radial,
  sub,
  unit,
  upperArmCun,
} from '../../support/arm-frame.ts';
import { cunAside, distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/**
 * Sentences of the WHO standard (2008) on the points of shoulder, arm and hand, computed from positions alone.
 * Tolerances are in cun or metres and allow for the standard's "just beside".
 */

describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'arm of %s',
  (_, side) => {
    const { at, normal, landmark } = side;
    /** Cun of the upper arm from the front fold of the armpit toward the hand. */
    const cunOfFold = (point: Vec3): number =>
      9 * shareBetween(point, landmark('axil_ant'), landmark('elbow_crease_mid'));

    it('LU1 and LU2 are 6 cun from the midline, LU1 about 1 cun below LU2', () => {
      expectNear(cunAside(at('LU1'), landmark('nipple'), 4), 6, 0.25, 'LU1');
      expectNear(cunAside(at('LU2'), landmark('nipple'), 4), 6, 0.25, 'LU2');
      const cun = (landmark('jugular_notch')[1] - landmark('xiphisternal')[1]) / 9;
      expectNear((at('LU2')[1] - at('LU1')[1]) / cun, 1, 0.5, 'LU1 below LU2');
    });

    it('LU3 is 3 cun and PC2 2 cun below the front fold of the armpit', () => {
      expectNear(cunOfFold(at('LU3')), 3, 0.3, 'LU3');
      expectNear(cunOfFold(at('PC2')), 2, 0.3, 'PC2');
      expect(at('LU3')[0]).toBeGreaterThan(at('PC2')[0]);
    });

    it('LI14 is 7 cun above LI11, on the line to LI15', () => {
      expectNear(upperArmCun(side, at('LI14'), at('LI11')), 7, 0.25, 'LI14');
      expect(besideLine(side, 'LI14', at('LI11'), at('LI15'))).toBeLessThan(0.008);
    });

    it('LU5, PC3, HT3 and LI11 lie about the cubital crease, from the outer to the inner side', () => {
      const order = ['LI11', 'LU5', 'PC3', 'HT3'].map((id) => at(id)[0]);
      expect(order).toEqual([...order].sort((a, b) => b - a));
      for (const id of ['LU5', 'PC3']) expectNear(cunOfFold(at(id)), 9, 0.4, id);
      expectNear(at('HT3')[1], landmark('elbow_crease_med')[1], 0.008, 'level of HT3');
      expectNear(shareBetween(at('LI11'), at('LU5'), landmark('epicondyle_lat')), 0.5, 0.12, 'LI11');
      expectNear(
        shareBetween(at('HT3'), landmark('elbow_crease_med'), landmark('epicondyle_med')),
        0.5,
        0.25,
        'HT3',
      );
    });

    it('PC6, HT5, LU7 lie 2, 1 and 1.5 cun above the palmar wrist crease', () => {
      const wrist = landmark('wrist_crease_mid');
      expectNear(forearmCun(side, at('PC6'), wrist), 2, 0.15, 'PC6');
      expectNear(forearmCun(side, at('HT5'), wrist), 1, 0.3, 'HT5');
      expectNear(forearmCun(side, at('LU7'), wrist), 1.5, 0.3, 'LU7');
    });

    it('TE5 and SI6 lie 2 and 1 cun above the dorsal wrist crease', () => {
      const wrist = landmark('wrist_dorsal_mid');
      expectNear(forearmCun(side, at('TE5'), wrist), 2, 0.15, 'TE5');
      expectNear(forearmCun(side, at('SI6'), wrist), 1, 0.4, 'SI6');
    });

    it('LI10 is 2 cun below LI11 on the line from LI5', () => {
      expectNear(forearmCun(side, at('LI11'), at('LI10')), 2, 0.2, 'LI10');
      const line = unit(sub(at('LI5'), at('LI11')));
      const off = cross(sub(at('LI10'), at('LI11')), line);
      expect(Math.hypot(...off)).toBeLessThan(0.014);
      expectNear(shareBetween(at('LI10'), at('LI11'), at('LI5')), 2 / 12, 0.04, 'LI10 on its line');
    });

    it('PC6 and PC7 lie between the thumb and the little-finger side of the wrist', () => {
      for (const id of ['PC6', 'PC7']) {
        const share = shareBetween(at(id), at('HT7'), at('LU9'));
        expect(share, id).toBeGreaterThan(0.25);
        expect(share, id).toBeLessThan(0.85);
      }
    });

    it('HT7, PC7 and LU9 lie on the palmar crease from the little-finger side to the thumb', () => {
      const wrist = landmark('wrist_crease_mid');
      for (const id of ['HT7', 'PC7', 'LU9']) expectNear(forearmCun(side, at(id), wrist), 0, 0.5, id);
      const order = ['HT7', 'PC7', 'LU9'].map((id) => dot(at(id), radial(side)));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    });

    it('LI5, TE4 and SI6 face the back of the wrist or its thumb side, from the thumb to the little finger', () => {
      const order = ['LI5', 'TE4', 'SI6'].map((id) => dot(at(id), radial(side)));
      expect(order).toEqual([...order].sort((a, b) => b - a));
      for (const id of ['TE4', 'SI6', 'TE5']) expect(dot(normal(id), palmar(side)), id).toBeLessThan(-0.5);
      expect(metres(at('LI5'), landmark('radial_styloid'), distal(side))).toBeGreaterThan(0.004);
    });

    it('points of palm and back of the hand face their side', () => {
      for (const id of ['PC8', 'HT8']) expect(dot(normal(id), palmar(side)), id).toBeGreaterThan(0.5);
      for (const id of ['LI4', 'TE3', 'EX-UE7', 'EX-UE8'])
        expect(dot(normal(id), palmar(side)), id).toBeLessThan(-0.4);
    });

    it('LI4 is radial to the middle of the second metacarpal bone', () => {
      expectNear(shareBetween(at('LI4'), landmark('mc2_base'), landmark('mcp2_dorsal')), 0.5, 0.12, 'LI4');
      const bone = middle(landmark('mc2_base'), landmark('mcp2_dorsal'));
      expect(metres(at('LI4'), bone, radial(side))).toBeGreaterThan(0.003);
      expect(distance(at('LI4'), bone)).toBeLessThan(0.025);
    });

    it('LU10 is on the thumb side of the middle of the first metacarpal bone', () => {
      expectNear(shareBetween(at('LU10'), at('LI5'), landmark('mcp1_dorsal')), 0.5, 0.3, 'LU10');
      expect(metres(at('LU10'), at('LI5'), palmar(side))).toBeGreaterThan(0);
    });

    it('PC8 lies between the second and third, HT8 between the fourth and fifth metacarpal bones', () => {
      const across = (id: string): number => dot(at(id), radial(side));
      const knuckle = (n: number): number => dot(landmark(`mcp${n}_dorsal`), radial(side));
      const wrist = dot(landmark('wrist_crease_mid'), radial(side));
      // The rays run together toward the wrist, so the knuckles bound the points from the outside.
      expect(across('PC8')).toBeLessThan(knuckle(2));
      expect(across('PC8')).toBeGreaterThan(Math.min(knuckle(3), wrist));
      expect(across('HT8')).toBeGreaterThan(knuckle(5));
      expect(across('HT8')).toBeLessThan(Math.max(knuckle(4), wrist));
      for (const [id, n] of [
        ['PC8', 3],
        ['HT8', 4],
      ] as const) {
        const back = -metres(at(id), landmark(`mcp${n}_dorsal`), distal(side));
        expect(back, id).toBeGreaterThan(0.002);
        expect(back, id).toBeLessThan(0.035);
      }
    });

    it('TE3 and EX-UE8 lie in the grooves just above the knuckles', () => {
      const groove = (id: string, a: number, b: number, least: number, most: number): void => {
        const knuckles = middle(landmark(`mcp${a}_dorsal`), landmark(`mcp${b}_dorsal`));
        const back = -metres(at(id), knuckles, distal(side));
        expect(back, id).toBeGreaterThan(least);
        expect(back, id).toBeLessThan(most);
        const share = shareBetween(at(id), landmark(`mcp${a}_dorsal`), landmark(`mcp${b}_dorsal`));
        expect(share, id).toBeGreaterThan(0.1);
        expect(share, id).toBeLessThan(0.9);
      };
      groove('TE3', 4, 5, 0.001, 0.016);
      groove('EX-UE8', 2, 3, 0.004, 0.018);
    });

    it('EX-UE7 is midway between wrist crease and knuckles, EX-UE9 beyond the knuckles', () => {
      expectNear(
        shareBetween(at('EX-UE7'), landmark('wrist_dorsal_mid'), landmark('mcp3_dorsal')),
        0.5,
        0.12,
        'EX-UE7',
      );
      expect(metres(at('EX-UE9'), landmark('mcp3_dorsal'), distal(side))).toBeGreaterThan(0.005);
    });

    it('SI3 is at the little-finger edge of the hand, just above the knuckle', () => {
      const back = -metres(at('SI3'), landmark('mcp5_dorsal'), distal(side));
      expect(back).toBeGreaterThan(0);
      expect(back).toBeLessThan(0.016);
      expect(metres(at('SI3'), landmark('mcp5_dorsal'), radial(side))).toBeLessThan(-0.003);
    });

    it.each([
      ['LU11', 'tip1'],
      ['LI1', 'tip2'],
      ['HT9', 'tip5'],
      ['SI1', 'tip5'],
      ['TE1', 'tip4'],
    ])('%s is at the root of the nail, not on the pad', (id, tip) => {
      const off = distance(at(id), landmark(tip));
      expect(off).toBeGreaterThan(0.005);
      expect(off).toBeLessThan(0.02);
    });

    it('nail points lie on the named side of their finger', () => {
      // LI1 and HT9 on the side of the thumb, SI1 and TE1 on the side of the little finger.
      const across = (id: string, tip: string): number => metres(at(id), landmark(tip), radial(side));
      expect(across('LI1', 'tip2')).toBeGreaterThan(0);
      expect(across('HT9', 'tip5')).toBeGreaterThan(across('SI1', 'tip5') + 0.004);
      expect(across('TE1', 'tip4')).toBeLessThan(0);
    });

    it('PC9 is the tip of the middle finger, the farthest place of the hand', () => {
      expect(distance(at('PC9'), landmark('tip3'))).toBeLessThan(0.003);
      for (const id of ['LI1', 'TE1', 'SI1', 'EX-UE11'])
        expect(dot(at('PC9'), distal(side)), id).toBeGreaterThan(dot(at(id), distal(side)) - 0.001);
    });

    it('LI15 lies in front of TE14, both just below the acromion', () => {
      expect(at('LI15')[2] - at('TE14')[2]).toBeGreaterThan(0.03);
      for (const id of ['LI15', 'TE14']) {
        expect(at(id)[1], id).toBeLessThan(landmark('acromion')[1] + 0.006);
        expect(distance(at(id), landmark('acromion')), id).toBeLessThan(0.05);
      }
    });

    it('SI9 is 1 cun above the back fold of the armpit', () => {
      const cun = distance(landmark('axil_ant'), landmark('elbow_crease_mid')) / 9;
      expectNear((at('SI9')[1] - landmark('axil_post')[1]) / cun, 1, 0.35, 'SI9');
      expect(at('SI9')[2]).toBeLessThan(landmark('axil_ant')[2]);
    });

    it('GB21 lies midway between C7 and the tip of the shoulder, on its crest', () => {
      expectNear(shareBetween(at('GB21'), landmark('c7'), landmark('acromion')), 0.5, 0.08, 'GB21');
      expect(normal('GB21')[1]).toBeGreaterThan(0.6);
    });

    it('SI11 is a third of the way from the spine of the scapula to its lower angle', () => {
      expectNear(
        shareBetween(at('SI11'), landmark('scapula_spine_mid'), landmark('scapula_inferior_angle')),
        1 / 3,
        0.06,
        'SI11',
      );
    });

    it('SI14 is 3 cun beside T1 and SI15 2 cun beside C7', () => {
      expectNear(cunAside(at('SI14'), landmark('scapula_medial_border'), 3), 3, 0.15, 'SI14');
      expectNear(cunAside(at('SI15'), landmark('scapula_medial_border'), 3), 2, 0.15, 'SI15');
      expectNear(at('SI14')[1], landmark('t1_lower')[1], 0.004, 'level of SI14');
      expectNear(at('SI15')[1], landmark('c7_lower')[1], 0.004, 'level of SI15');
    });

    it('TE15 lies below GB21 and above the upper angle of the scapula', () => {
      expect(at('TE15')[1]).toBeLessThan(at('GB21')[1]);
      expect(at('TE15')[1]).toBeGreaterThan(landmark('scapula_superior_angle')[1]);
    });
  },
);
