import { describe, expect, it } from 'vitest';
import { besideLine, dot, metres, middle, sub, unit, upperArmCun } from '../../support/arm-frame.ts';
import { cunAside, distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the points of upper arm, elbow and shoulder, from positions alone. */
describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'upper arm and shoulder of %s',
  (_, side) => {
    const { at, normal, landmark } = side;
    const olecranon = landmark('olecranon');

    it('LU4 lies 4 cun below the front fold of the armpit, on the same edge of the biceps as LU3', () => {
      expectNear(
        9 * shareBetween(at('LU4'), landmark('axil_ant'), landmark('elbow_crease_mid')),
        4,
        0.12,
        'LU4',
      );
      expectNear(upperArmCun(side, at('LU3'), at('LU4')), 1, 0.1, 'LU3 above LU4');
      expect(besideLine(side, 'LU4', at('LU3'), at('LU5'))).toBeLessThan(0.006);
      expect(at('LU4')[0]).toBeGreaterThan(at('PC2')[0]);
    });

    it('HT2 lies 3 cun above the cubital crease, on the inner side of the biceps, between HT1 and HT3', () => {
      expectNear(upperArmCun(side, at('HT2'), landmark('elbow_crease_mid')), 3, 0.12, 'HT2');
      expect(besideLine(side, 'HT2', at('HT1'), at('HT3'))).toBeLessThan(0.016);
      expect(at('HT2')[0]).toBeLessThan(at('PC3')[0]);
    });

    it('LI12 lies above the epicondyle, about 1 cun above LI11 and in front of the bone’s ridge', () => {
      expectNear(upperArmCun(side, at('LI12'), at('LI11')), 1, 0.15, 'LI12');
      const ridge = unit(sub(landmark('acromion'), landmark('epicondyle_lat')));
      const off = sub(at('LI12'), landmark('epicondyle_lat'));
      expect(off[2] - ridge[2] * dot(off, ridge)).toBeGreaterThan(-0.002);
      expect(upperArmCun(side, at('LI12'), landmark('epicondyle_lat'))).toBeGreaterThan(0.5);
    });

    it('LI13 lies 3 cun above LI11, on the line to LI15', () => {
      expectNear(upperArmCun(side, at('LI13'), at('LI11')), 3, 0.12, 'LI13');
      expect(besideLine(side, 'LI13', at('LI11'), at('LI15'))).toBeLessThan(0.008);
    });

    it.each([
      ['TE10', 1],
      ['TE11', 2],
      ['TE12', 5],
    ] as const)('%s lies %d cun above the tip of the elbow, on the line to the acromial angle', (id, cun) => {
      expectNear(upperArmCun(side, at(id), olecranon), cun, 0.12, id);
      expect(besideLine(side, id, olecranon, landmark('acromion_angle'))).toBeLessThan(0.008);
    });

    it('TE13 lies 3 cun below the acromial angle, at the back of the arm', () => {
      expectNear(-upperArmCun(side, at('TE13'), landmark('acromion_angle')), 3, 0.12, 'TE13');
      // Seen from behind, on the line from the corner of the acromion to the tip of the elbow.
      const corner = landmark('acromion_angle');
      const share = (corner[1] - at('TE13')[1]) / (corner[1] - olecranon[1]);
      expectNear(at('TE13')[0], corner[0] + (olecranon[0] - corner[0]) * share, 0.006, 'TE13 sideways');
      expect(normal('TE13')[2]).toBeLessThan(-0.3);
      expect(at('TE13')[1]).toBeGreaterThan(at('TE12')[1]);
    });

    it('SI8 lies between the tip of the elbow and the inner epicondyle', () => {
      expectNear(shareBetween(at('SI8'), olecranon, landmark('epicondyle_med')), 0.5, 0.1, 'SI8');
      expect(distance(at('SI8'), at('HT3'))).toBeGreaterThan(0.012);
      expectNear(
        upperArmCun(side, at('SI8'), middle(olecranon, landmark('epicondyle_med'))),
        0,
        0.2,
        'level of SI8',
      );
      expect(at('SI8')[2]).toBeLessThan(at('HT3')[2]);
    });

    it('EX-UE1 is the tip of the elbow', () => {
      expect(distance(at('EX-UE1'), olecranon)).toBeLessThan(0.002);
    });

    it('LI16 lies on top of the shoulder, between the acromion’s edge and the neck', () => {
      expect(normal('LI16')[1]).toBeGreaterThan(0.6);
      const inward = landmark('acromion')[0] - at('LI16')[0];
      expect(inward).toBeGreaterThan(0.02);
      expect(inward).toBeLessThan(0.042);
      expect(at('LI16')[0]).toBeGreaterThan(at('GB21')[0]);
      expect(at('LI16')[1]).toBeGreaterThan(at('LI15')[1]);
      // Between the collarbone in front and the shoulder blade's ridge behind.
      expect(at('LI16')[2]).toBeLessThan(landmark('clavicle_mid')[2]);
      expect(at('LI16')[2]).toBeGreaterThan(landmark('scapula_spine_mid')[2]);
    });

    it('SI10 lies straight above the back fold of the armpit, below the ridge of the shoulder blade', () => {
      expectNear(at('SI10')[0], landmark('axil_post')[0], 0.004, 'SI10');
      expect(at('SI10')[1]).toBeGreaterThan(at('SI9')[1] + 0.015);
      const share = shareBetween(at('SI10'), landmark('scapula_spine_mid'), landmark('acromion_angle'));
      const spine = landmark('scapula_spine_mid')[1];
      const ridge = spine + (landmark('acromion_angle')[1] - spine) * share;
      expect(ridge - at('SI10')[1]).toBeGreaterThan(0.006);
      expect(ridge - at('SI10')[1]).toBeLessThan(0.035);
    });

    it('SI12 lies above the middle of the ridge, straight over SI11', () => {
      expect(at('SI12')[1]).toBeGreaterThan(landmark('scapula_spine_mid')[1] + 0.006);
      expectNear(at('SI12')[0], landmark('scapula_spine_mid')[0], 0.008, 'SI12');
      expect(at('SI12')[1]).toBeGreaterThan(at('SI11')[1] + 0.02);
    });

    it('SI13 lies above the inner end of the ridge, midway between SI10 and the spine of T2', () => {
      expectNear(at('SI13')[0], at('SI10')[0] / 2, 0.004, 'SI13 sideways');
      expect(at('SI13')[1]).toBeGreaterThan(landmark('scapula_spine_root')[1] + 0.003);
      expect(distance(at('SI13'), landmark('scapula_spine_root'))).toBeLessThan(0.025);
      expect(cunAside(at('SI13'), landmark('scapula_medial_border'), 3)).toBeGreaterThan(2.6);
    });

    it('SI9 to SI15 zigzag: under the ridge, down, over it, inwards to the neck', () => {
      const inward = ['SI10', 'SI12', 'SI13', 'SI15'].map((id) => at(id)[0]);
      expect(inward).toEqual([...inward].sort((a, b) => b - a));
      expect(at('SI11')[1]).toBeLessThan(at('SI10')[1]);
      for (const id of ['SI10', 'SI11', 'SI12', 'SI13'])
        expect(metres(normal(id), [0, 0, 0], [0, 0, -1]), id).toBeGreaterThan(0.4);
    });
  },
);
