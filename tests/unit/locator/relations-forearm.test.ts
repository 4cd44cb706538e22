import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import {
  besideLine,
  cunAlong,
  distal,
  dot,
  forearmCun,
  metres,
  middle,
  palmar,
  radial,
} from '../../support/arm-frame.ts';
import { distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the points between elbow and fingers, from positions alone. */
describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'forearm and hand of %s',
  (_, side) => {
    const { at, normal, landmark } = side;
    const palmCrease = landmark('wrist_crease_mid');
    const backCrease = landmark('wrist_dorsal_mid');
    const across = (id: string): number => dot(at(id), radial(side));

    it.each([
      ['LU6', 7],
      ['HT4', 1.5],
      ['HT6', 0.5],
      ['PC4', 5],
      ['PC5', 3],
      ['EX-UE2', 4],
      ['EX-UE2:1', 4],
    ] as const)('%s lies %d cun above the palmar wrist crease', (id, cun) => {
      expectNear(forearmCun(side, at(id), palmCrease), cun, 0.12, id);
    });

    it.each([
      ['LI6', 3],
      ['LI7', 5],
      ['TE6', 3],
      ['TE7', 3],
      ['TE8', 4],
      ['SI7', 5],
    ] as const)('%s lies %d cun above the dorsal wrist crease', (id, cun) => {
      expectNear(forearmCun(side, at(id), backCrease), cun, 0.12, id);
    });

    it('LU6 lies on the line from LU5 to LU9, 5 cun below LU5', () => {
      expect(besideLine(side, 'LU6', at('LU5'), at('LU9'))).toBeLessThan(0.008);
      expectNear(cunAlong(at('LU5'), at('LU6'), landmark('elbow_crease_mid'), palmCrease, 12), 5, 0.5, 'LU5');
    });

    it.each(['LI6', 'LI7', 'LI8', 'LI9'])('%s lies on the line from LI5 to LI11', (id) => {
      expect(besideLine(side, id, at('LI5'), at('LI11'))).toBeLessThan(0.008);
    });

    it.each([
      ['LI9', 3],
      ['LI8', 4],
    ] as const)('%s lies %d cun below the cubital crease', (id, cun) => {
      expectNear(forearmCun(side, at('LI11'), at(id)), cun, 0.12, id);
    });

    it('TE9 lies 5 cun below the tip of the elbow, midway between the two bones', () => {
      expectNear(forearmCun(side, landmark('olecranon'), at('TE9')), 5, 0.12, 'TE9');
      expect(
        besideLine(side, 'TE9', at('TE5'), middle(landmark('olecranon'), landmark('epicondyle_lat'))),
      ).toBeLessThan(0.012);
    });

    it('LU8 lies 1 cun above the crease at the thumb side of the wrist', () => {
      expectNear(forearmCun(side, at('LU8'), middle(at('LU9'), at('PC7'))), 1, 0.12, 'LU8');
      expectNear(forearmCun(side, at('LU7'), at('LU8')), 0.5, 0.1, 'LU7 above LU8');
    });

    it('LU8 lies between the edge of the radius and the artery, by the styloid process', () => {
      const ahead = (a: Vec3, b: Vec3): number => {
        const share = shareBetween(at('LU8'), a, b);
        const foot: Vec3 = [0, 1, 2].map((k) => a[k]! + (b[k]! - a[k]!) * share) as unknown as Vec3;
        return metres(at('LU8'), foot, palmar(side));
      };
      // Palmar of the bone's edge; radial of the artery, so not yet on it.
      expect(ahead(landmark('epicondyle_lat'), landmark('radial_styloid'))).toBeGreaterThan(0.001);
      const artery = besideLine(side, 'LU8', at('LU5'), at('LU9'));
      expect(artery).toBeGreaterThan(0.001);
      expect(artery).toBeLessThan(0.014);
      expect(distance(at('LU8'), landmark('radial_styloid'))).toBeLessThan(0.025);
    });

    it('HT7, HT6, HT5, HT4 follow one tendon up the forearm, about half a cun apart', () => {
      const heights = ['HT6', 'HT5', 'HT4'].map((id) => forearmCun(side, at(id), at('HT6')));
      for (const [i, height] of heights.entries()) expectNear(height, i / 2, 0.05, `place ${i}`);
      expect(forearmCun(side, at('HT6'), at('HT7'))).toBeGreaterThan(0.2);
      for (const id of ['HT6', 'HT5', 'HT4']) expect(across(id), id).toBeLessThan(across('PC6'));
    });

    it('PC4, PC5, PC6 and PC7 lie on one line between the two tendons', () => {
      for (const id of ['PC4', 'PC5', 'PC6'])
        expect(besideLine(side, id, at('PC3'), at('PC7')), id).toBeLessThan(0.01);
    });

    it('EX-UE2 lies on both sides of one tendon at one level', () => {
      const apart = distance(at('EX-UE2'), at('EX-UE2:1'));
      expect(apart).toBeGreaterThan(0.005);
      expect(apart).toBeLessThan(0.016);
      expect(across('EX-UE2:1')).toBeGreaterThan(across('EX-UE2'));
    });

    it('TE6 and TE8 lie midway between the bones at the back, TE7 close to the ulna', () => {
      for (const id of ['TE6', 'TE8'])
        expect(
          besideLine(side, id, at('TE5'), middle(landmark('olecranon'), landmark('epicondyle_lat'))),
          id,
        ).toBeLessThan(0.01);
      expect(across('TE7')).toBeLessThan(across('TE6') - 0.004);
      for (const id of ['TE6', 'TE7', 'TE8', 'TE9'])
        expect(dot(normal(id), palmar(side)), id).toBeLessThan(-0.3);
    });

    it('SI7 lies by the ulna, on its palm side', () => {
      expect(across('SI7')).toBeLessThan(across('TE7'));
      const edge = besideLine(side, 'SI7', landmark('olecranon'), landmark('ulnar_styloid'));
      expect(edge).toBeGreaterThan(0.002);
      expect(edge).toBeLessThan(0.016);
    });

    it.each([
      ['LI3', 'LI2', 'mcp2_radial', 1],
      ['SI3', 'SI2', 'mcp5_ulnar', -1],
    ] as const)(
      '%s lies proximal and %s distal to the joint, on the border of the hand',
      (near, far, joint, way) => {
        const back = -metres(at(near), landmark(joint), distal(side));
        const ahead = metres(at(far), landmark(joint), distal(side));
        for (const [id, off] of [
          [near, back],
          [far, ahead],
        ] as const) {
          expect(off, id).toBeGreaterThan(0.004);
          expect(off, id).toBeLessThan(0.018);
          // The border of the hand looks sideways, away from the other fingers.
          expect(way * dot(normal(id), radial(side)), id).toBeGreaterThan(0.45);
        }
      },
    );

    it('SI4 lies by the base of the fifth metacarpal, SI5 by the end of the ulna, on the outer border', () => {
      expect(distance(at('SI4'), landmark('mc5_base'))).toBeLessThan(0.012);
      expect(distance(at('SI5'), landmark('ulnar_styloid'))).toBeLessThan(0.014);
      const along = ['SI6', 'SI5', 'SI4', 'SI3', 'SI2'].map((id) => dot(at(id), distal(side)));
      expect(along).toEqual([...along].sort((a, b) => a - b));
      for (const id of ['SI4', 'SI5']) expect(dot(normal(id), radial(side)), id).toBeLessThan(-0.3);
    });

    it('TE2 lies in front of the knuckles, between ring and little finger, at the web', () => {
      const knuckles = middle(landmark('mcp4_dorsal'), landmark('mcp5_dorsal'));
      expect(metres(at('TE2'), knuckles, distal(side))).toBeGreaterThan(0.004);
      const behindEdge = -metres(at('TE2'), landmark('web_4_5'), distal(side));
      expect(behindEdge).toBeGreaterThan(0.001);
      expect(behindEdge).toBeLessThan(0.008);
      expect(distance(at('TE2'), at('EX-UE9:3'))).toBeLessThan(0.01);
    });

    it('EX-UE9 lies at four webs from the thumb to the little finger', () => {
      const order = ['EX-UE9:1', 'EX-UE9', 'EX-UE9:2', 'EX-UE9:3'].map(across);
      expect(order).toEqual([...order].sort((a, b) => b - a));
      for (const [i, id] of ['EX-UE9', 'EX-UE9:2', 'EX-UE9:3'].entries()) {
        const knuckles = middle(landmark(`mcp${i + 2}_dorsal`), landmark(`mcp${i + 3}_dorsal`));
        expect(metres(at(id), knuckles, distal(side)), id).toBeGreaterThan(0.005);
      }
    });

    it('EX-UE7 is two places, between the second and third and the fourth and fifth metacarpals, at one level', () => {
      expect(across('EX-UE7')).toBeGreaterThan(across('EX-UE7:1') + 0.015);
      expectNear(metres(at('EX-UE7'), at('EX-UE7:1'), distal(side)), 0, 0.004, 'level');
      expect(besideLine(side, 'EX-UE7:1', at('TE4'), at('TE3'))).toBeLessThan(0.006);
    });

    it('EX-UE3 lies on the dorsal crease between LI5 and TE4', () => {
      expectNear(shareBetween(at('EX-UE3'), at('LI5'), at('TE4')), 0.5, 0.12, 'EX-UE3');
      expectNear(forearmCun(side, at('EX-UE3'), backCrease), 0, 0.6, 'EX-UE3');
    });

    it.each([
      ['EX-UE4', 'mcp3_dorsal', 'tip3', -1],
      ['EX-UE6', 'mcp5_dorsal', 'tip5', -1],
      ['EX-UE10', 'mcp2_dorsal', 'tip2', 1],
      ['EX-UE10:1', 'mcp3_dorsal', 'tip3', 1],
      ['EX-UE10:2', 'mcp4_dorsal', 'tip4', 1],
      ['EX-UE10:3', 'mcp5_dorsal', 'tip5', 1],
    ] as const)('%s lies at the middle joint of its finger, on its own side', (id, knuckle, tip, face) => {
      // The first finger bone takes a little under half of the finger from its knuckle.
      expectNear(shareBetween(at(id), landmark(knuckle), landmark(tip)), 0.44, 0.1, id);
      expect(face * dot(normal(id), palmar(side)), id).toBeGreaterThan(0.8);
    });

    it('EX-UE5 lies on the back of the thumb’s joint, behind LU11', () => {
      expect(distance(at('EX-UE5'), middle(landmark('thumb_ip_rad'), landmark('thumb_ip_uln')))).toBeLessThan(
        0.014,
      );
      const nail = distance(at('EX-UE5'), at('LU11'));
      expect(nail).toBeGreaterThan(0.009);
      expect(nail).toBeLessThan(0.025);
    });

    it('EX-UE11 and PC9 lie at the tips of the fingers, PC9’s second place by the nail', () => {
      for (const [id, tip] of [
        ['EX-UE11', 2],
        ['EX-UE11:1', 1],
        ['EX-UE11:2', 3],
        ['EX-UE11:3', 4],
        ['EX-UE11:4', 5],
      ] as const)
        expect(distance(at(id), landmark(`tip${tip}`)), id).toBeLessThan(0.004);
      const off = distance(at('PC9:1'), landmark('tip3'));
      expect(off).toBeGreaterThan(0.005);
      expect(off).toBeLessThan(0.02);
      expect(metres(at('PC9:1'), landmark('nail3_uln'), radial(side))).toBeGreaterThan(0.004);
    });

    it('PC8’s second place lies between the third and fourth metacarpals', () => {
      expect(across('PC8')).toBeGreaterThan(across('PC8:1') + 0.008);
      expect(across('PC8:1')).toBeGreaterThan(across('HT8') + 0.008);
      expect(dot(normal('PC8:1'), palmar(side))).toBeGreaterThan(0.5);
    });
  },
);
