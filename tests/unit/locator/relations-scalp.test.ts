import { describe, expect, it } from 'vitest';
import { distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { midlineArc } from '../../support/midline-arc.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) on the points in the hair, computed from positions alone. */

describe.each(placedSides().map((side) => [`${side.body} ${side.side}`, side] as const))(
  'scalp of %s',
  (_, side) => {
    const { at, landmark, body } = side;
    const arc = midlineArc(body, landmark('ant_hairline'), landmark('post_hairline'));
    /** One cun along the head: GV23 lies so far behind the hairline. */
    const cun = distance(at('GV23'), landmark('ant_hairline'));

    it.each([
      ['GV22', 2],
      ['GV21', 3.5],
      ['EX-HN1:1', 4],
      ['EX-HN1:2', 6],
      ['GV19', 6.5],
      ['GV18', 8],
    ])('%s lies %f of the 12 cun from the front to the back hairline, on the midline', (id, expected) => {
      expectNear(12 * arc(at(id)), expected, 0.15, id);
      expectNear(at(id)[0], 0, 0.0005, id);
    });

    it('GV17 lies at the upper border of the bump of the skull, 2.5 cun above the back hairline', () => {
      const above = at('GV17')[1] - landmark('ext_occipital_prot')[1];
      expect(above).toBeGreaterThan(0.002);
      expect(above).toBeLessThan(0.012);
      expectNear(12 - 12 * arc(at('GV17')), 2.5, 0.35, 'GV17');
      expectNear(at('GV17')[0], 0, 0.0005, 'GV17');
    });

    it('GV17 to GV24 follow each other over the head', () => {
      const along = ['GV24', 'GV23', 'GV22', 'GV21', 'GV20', 'GV19', 'GV18', 'GV17', 'GV16', 'GV15'].map(
        (id) => arc(at(id)),
      );
      expect(along).toEqual([...along].sort((a, b) => a - b));
    });

    it.each([
      ['BL5', 1],
      ['BL6', 2.5],
      ['BL7', 4],
      ['BL8', 5.5],
      ['EX-HN2', 1],
      ['GB16', 1.5],
      ['GB17', 2.5],
      ['GB18', 4],
    ])('%s lies as far back as %f cun on the midline', (id, expected) => {
      const onMidline = ([, y, z]: readonly number[]): readonly [number, number, number] => [0, y!, z!];
      expectNear(12 * arc(onMidline(at(id))), expected, 0.35, id);
    });

    it('BL4 to BL8 keep one distance from the midline, a third of the way to the corner of the hairline', () => {
      for (const id of ['BL5', 'BL6', 'BL7', 'BL8']) expectNear(at(id)[0], at('BL4')[0], 0.002, id);
      expectNear(shareBetween(at('BL4'), at('GV24'), at('ST8')), 1 / 3, 0.06, 'BL4');
    });

    it('BL3 lies straight above the inner end of the eyebrow, between GV24 and BL4', () => {
      expectNear(at('BL3')[0], landmark('brow_medial')[0], 0.001, 'BL3');
      expect(at('BL3')[0]).toBeLessThan(at('BL4')[0] - 0.002);
      expectNear(at('BL3')[2], (at('GV24')[2] + at('BL4')[2]) / 2, 0.003, 'BL3');
    });

    it('GB15 lies midway from GV24 to ST8, GB13 two thirds of the way', () => {
      expectNear(shareBetween(at('GB15'), at('GV24'), at('ST8')), 1 / 2, 0.06, 'GB15');
      expectNear(shareBetween(at('GB13'), at('GV24'), at('ST8')), 2 / 3, 0.06, 'GB13');
    });

    it.each(['GB15', 'GB16', 'GB17', 'GB18', 'EX-HN2'])('%s lies straight above the pupil', (id) =>
      expectNear(at(id)[0], landmark('pupil')[0], 0.003, id),
    );

    it('BL9 and GB19 are level with GV17, BL9 1.3 cun from the midline, GB19 straight above GB20', () => {
      for (const id of ['BL9', 'GB19']) expectNear(at(id)[1], at('GV17')[1], 0.003, id);
      expectNear((1.5 * at('BL9')[0]) / at('BL4')[0], 1.3, 0.12, 'BL9');
      expectNear(at('GB19')[0], at('GB20')[0], 0.002, 'GB19');
      expect(at('GB19')[0]).toBeGreaterThan(at('BL9')[0] + 0.01);
    });

    it.each([
      ['GB4', 0.25],
      ['GB5', 0.5],
      ['GB6', 0.75],
    ])('%s lies %f of the way down the curved line from ST8 to GB7', (id, share) => {
      expectNear(shareBetween(at(id), at('ST8'), at('GB7')), share, 0.06, id);
    });

    it('GB7 lies level with the top of the ear, in front of it', () => {
      expectNear(at('GB7')[1], landmark('ear_apex')[1], 0.003, 'GB7');
      expect(at('GB7')[2]).toBeGreaterThan(at('TE20')[2] + 0.01);
      expect(at('GB7')[2]).toBeLessThan(landmark('hairline_temple')[2]);
    });

    it('GB9 lies straight above the back of the ear’s root, 2 cun above the hairline, half a cun behind GB8', () => {
      expectNear(at('GB9')[2], landmark('ear_root_back')[2], 0.004, 'GB9');
      expectNear((at('GB9')[1] - landmark('ear_apex_head')[1]) / cun, 2, 0.25, 'GB9');
      expect(at('GB9')[1]).toBeGreaterThan(at('GB8')[1] + 0.004);
      const behind = at('GB8')[2] - at('GB9')[2];
      expect(behind).toBeGreaterThan(0.004);
      expect(behind).toBeLessThan(0.016);
    });

    it.each([
      ['GB10', 1 / 3],
      ['GB11', 2 / 3],
    ])('%s lies %f of the way down the curve from GB9 to GB12, which bows back from the ear', (id, share) => {
      expectNear(shareBetween(at(id), at('GB9'), at('GB12')), share, 0.06, id);
      const [, , straight] = [0, 1, 2].map((k) => at('GB9')[k]! + share * (at('GB12')[k]! - at('GB9')[k]!));
      expect(at(id)[2]).toBeLessThan(straight! - 0.003);
      expect(at(id)[2]).toBeLessThan(landmark('ear_root_back')[2]);
    });

    it('GB12 lies behind and below the mastoid bone, in front of GB20', () => {
      const bone = landmark('mastoid');
      expect(at('GB12')[1]).toBeLessThan(bone[1]);
      expect(at('GB12')[2]).toBeLessThan(bone[2] - 0.006);
      expect(at('GB12')[2]).toBeGreaterThan(at('GB20')[2] + 0.008);
      expect(distance(at('GB12'), bone)).toBeLessThan(0.025);
    });

    it('EX-HN1 has four places at 1 cun round GV20', () => {
      for (const id of ['EX-HN1', 'EX-HN1:1', 'EX-HN1:2'])
        expectNear(distance(at(id), at('GV20')) / cun, 1, 0.12, id);
      expect(at('EX-HN1:1')[2]).toBeGreaterThan(at('GV20')[2]);
      expect(at('EX-HN1:2')[2]).toBeLessThan(at('GV20')[2]);
    });
  },
);
