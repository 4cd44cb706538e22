import { describe, expect, it } from 'vitest';
import { distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) for ankle, foot and toes, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of ankle, foot and toes: %s',
  (_name, { at, normal, landmark }) => {
    const inner = landmark('malleolus_med');
    const outer = landmark('malleolus_lat');
    const sole = landmark('heel_plantar')[1];

    it.each([
      ['KI3', 'malleolus_med'],
      ['BL60', 'malleolus_lat'],
    ])('%s lies between the ankle bone’s prominence and the heel tendon, level with it', (id, bone) => {
      const share = shareBetween(at(id), landmark(bone), landmark('calcaneal_tendon'));
      expect(share).toBeGreaterThan(0.35);
      expect(share).toBeLessThan(0.65);
      expectNear(at(id)[1], landmark(bone)[1], 0.012);
    });

    it('KI6 lies 1 cun straight below the prominence of the inner ankle bone, of 3 to the sole', () => {
      expectNear((3 * (inner[1] - at('KI6')[1])) / (inner[1] - sole), 1, 0.1);
      expectNear(at('KI6')[2], inner[2], 0.006);
    });

    it('BL62 lies straight below the prominence of the outer ankle bone, beyond its tip', () => {
      expectNear(at('BL62')[2], outer[2], 0.006);
      expect(at('BL62')[1]).toBeLessThan(landmark('malleolus_lat_tip')[1]);
      expect(at('BL62')[1]).toBeGreaterThan(sole + 0.01);
    });

    it('GB40 lies in front of and below the outer ankle bone', () => {
      expect(at('GB40')[2]).toBeGreaterThan(outer[2]);
      expect(at('GB40')[1]).toBeLessThan(outer[1]);
    });

    it('ST41 lies at the front of the ankle, between the two ankle bones', () => {
      expect(at('ST41')[0]).toBeGreaterThan(inner[0]);
      expect(at('ST41')[0]).toBeLessThan(outer[0]);
      expect(at('ST41')[2]).toBeGreaterThan(Math.max(inner[2], outer[2]));
    });

    it('the inner border carries, from the toe back, SP1, SP3, SP4 and KI2', () => {
      const depths = ['SP1', 'SP3', 'SP4', 'KI2'].map((id) => at(id)[2]);
      expect(depths).toEqual([...depths].sort((a, b) => b - a));
      expect(at('SP3')[2]).toBeLessThan(landmark('mtp1_medial')[2]);
      expect(at('SP4')[2]).toBeGreaterThan(landmark('mt1_base')[2]);
      expectNear(at('KI2')[2], landmark('navicular')[2], 0.006);
      expect(at('KI2')[1]).toBeLessThan(landmark('navicular')[1]);
    });

    it('the outer border carries, from the toe back, BL67, BL66, BL65, BL64, BL63, BL62 and BL61', () => {
      const depths = ['BL67', 'BL66', 'BL65', 'BL64', 'BL63', 'BL62', 'BL61'].map((id) => at(id)[2]);
      expect(depths).toEqual([...depths].sort((a, b) => b - a));
      expect(at('BL66')[2]).toBeGreaterThan(landmark('mtp5_lateral')[2]);
      expect(at('BL65')[2]).toBeLessThan(landmark('mtp5_lateral')[2]);
      expect(at('BL64')[2]).toBeGreaterThan(landmark('mt5_base')[2]);
    });

    it('BL61 lies straight below BL60 on the heel bone, where the skin of the sole begins', () => {
      expectNear(at('BL61')[2], at('BL60')[2], 0.004);
      expect(at('BL61')[1] - sole).toBeGreaterThan(0.005);
      expect(at('BL61')[1] - sole).toBeLessThan(0.5 * (landmark('malleolus_lat_tip')[1] - sole));
    });

    it('BL63 lies before BL62 and behind the base of the fifth metatarsal, below the outer ankle bone', () => {
      expect(at('BL63')[2]).toBeGreaterThan(at('BL62')[2] + 0.01);
      expect(at('BL63')[2]).toBeLessThan(landmark('mt5_base')[2]);
      expect(at('BL63')[1]).toBeLessThan(landmark('malleolus_lat_tip')[1]);
      expect(at('BL63')[1]).toBeLessThan(at('GB40')[1]);
    });

    it('ST42 lies on the top of the foot between ST41 and ST43, behind LR3, over the second ray', () => {
      expect(at('ST42')[2]).toBeLessThan(at('LR3')[2] - 0.005);
      expect(at('ST42')[2]).toBeGreaterThan(at('ST41')[2] + 0.01);
      expect(at('ST42')[0]).toBeGreaterThan(at('LR3')[0]);
      expect(at('ST42')[0]).toBeLessThan(at('GB41')[0]);
      expect(normal('ST42')[1]).toBeGreaterThan(0.4);
    });

    it('ST42 is level with the bases of the metatarsals: that of the second lies by that of the first', () => {
      expectNear(at('ST42')[2], landmark('mt1_base')[2], 0.012);
    });

    it('GB42 lies between the fourth and fifth metatarsals, behind the fourth toe’s joint and before GB41', () => {
      expect(at('GB42')[2]).toBeLessThan(landmark('mtp4_dorsal')[2] - 0.004);
      expect(at('GB42')[2]).toBeGreaterThan(at('GB41')[2] + 0.01);
      expect(at('GB42')[2]).toBeLessThan(at('GB43')[2]);
      expect(at('GB42')[0]).toBeGreaterThan(landmark('mtp4_dorsal')[0]);
      expect(at('GB42')[0]).toBeLessThan(landmark('mtp5_dorsal')[0]);
    });

    it.each([
      ['mtp2_dorsal', 'toe_web_1_2', 'toe_web_2_3'],
      ['mtp3_dorsal', 'toe_web_2_3', 'toe_web_3_4'],
      ['mtp4_dorsal', 'toe_web_3_4', 'toe_web_4_5'],
      ['mtp5_dorsal', 'toe_web_4_5', 'toe_web_4_5'],
    ])(
      '%s lies behind the webs beside its toe, whose first bone is half hidden in the foot',
      (joint, ...webs) => {
        const behind = (landmark(webs[0])[2] + landmark(webs[1])[2]) / 2 - landmark(joint)[2];
        expect(behind).toBeGreaterThan(0.006);
        expect(behind).toBeLessThan(0.04);
      },
    );

    it('the ball joints lie in an arc: the second furthest forward, then the third, fourth and fifth', () => {
      const depths = [2, 3, 4, 5].map((toe) => landmark(`mtp${toe}_dorsal`)[2]);
      expect(depths).toEqual([...depths].sort((a, b) => b - a));
      expectNear(landmark('mtp5_dorsal')[2], landmark('mtp5_lateral')[2], 0.008);
      expectNear(landmark('mtp1_dorsal')[2], landmark('mtp1_medial')[2], 0.01);
    });

    it('ST43 lies behind the second ball joint, GB42 behind the fourth, BL65 behind the fifth', () => {
      for (const [id, joint] of [
        ['ST43', 'mtp2_dorsal'],
        ['GB42', 'mtp4_dorsal'],
        ['BL65', 'mtp5_lateral'],
      ] as const) {
        const behind = landmark(joint)[2] - at(id)[2];
        expect(behind, id).toBeGreaterThan(0.004);
        expect(behind, id).toBeLessThan(0.025);
      }
    });

    it('EX-LE8 and EX-LE9 are the prominences of the ankle bones', () => {
      expect(distance(at('EX-LE8'), inner)).toBeLessThan(0.003);
      expect(distance(at('EX-LE9'), outer)).toBeLessThan(0.003);
    });

    it('EX-LE10 is one place behind each of the four webs, three of them LR2, ST44 and GB43', () => {
      expect(at('EX-LE10:1')).toEqual(at('LR2'));
      expect(at('EX-LE10')).toEqual(at('ST44'));
      expect(at('EX-LE10:3')).toEqual(at('GB43'));
      const web = landmark('toe_web_3_4');
      expect(distance(at('EX-LE10:2'), web)).toBeLessThan(0.015);
      expect(at('EX-LE10:2')[2]).toBeLessThan(web[2]);
      expect(at('EX-LE10:2')[0]).toBeGreaterThan(at('ST44')[0]);
      expect(at('EX-LE10:2')[0]).toBeLessThan(at('GB43')[0]);
    });

    it('EX-LE12 is the tip of every toe', () => {
      for (const [n, toe] of ['toe2', 'toe3', 'toe4', 'toe5'].entries())
        expect(distance(at(`EX-LE12:${n + 1}`), landmark(`${toe}_tip`)), toe).toBeLessThan(0.003);
    });

    it('the points on the border of the sole lie low on the side of the foot', () => {
      for (const id of ['SP3', 'SP4', 'KI2', 'BL64', 'BL65', 'BL66', 'BL61'])
        expect(at(id)[1] - sole, id).toBeLessThan(0.55 * (at('LR3')[1] - sole));
    });

    it.each([
      ['LR2', 'LR3'],
      ['ST44', 'ST43'],
      ['GB43', 'GB41'],
    ])('%s lies by the web, %s behind it between the metatarsals', (web, between) => {
      expect(at(web)[2]).toBeGreaterThan(at(between)[2] + 0.01);
      expect(normal(between)[1]).toBeGreaterThan(0.3);
    });

    it('the webs and the gaps follow each other from the inner side out', () => {
      for (const row of [
        ['LR2', 'ST44', 'GB43'],
        ['LR3', 'ST43', 'GB41'],
        ['SP1', 'LR1', 'ST45', 'GB44', 'BL67'],
      ]) {
        const aside = row.map((id) => at(id)[0]);
        expect(aside).toEqual([...aside].sort((a, b) => a - b));
      }
    });

    it.each([
      ['SP1', 'tnail1_med', -1],
      ['LR1', 'tnail1_lat', 1],
      ['ST45', 'tnail2_lat', 1],
      ['GB44', 'tnail4_lat', 1],
      ['BL67', 'tnail5_lat', 1],
    ] as const)('%s lies a tenth of a finger cun outside and behind %s', (id, corner, outward) => {
      const nail = landmark(corner);
      expect(distance(at(id), nail)).toBeGreaterThan(0.0008);
      expect(distance(at(id), nail)).toBeLessThan(0.0045);
      expect(outward * (at(id)[0] - nail[0])).toBeGreaterThan(0);
      expect(at(id)[2]).toBeLessThan(nail[2] + 0.0005);
    });

    it('KI1 lies on the sole, a third of the way from the web of the second and third toes to the heel', () => {
      expect(normal('KI1')[1]).toBeLessThan(-0.8);
      const share = shareBetween(at('KI1'), landmark('toe_web_2_3_plantar'), landmark('heel_back'));
      expect(share).toBeGreaterThan(0.29);
      expect(share).toBeLessThan(0.38);
    });

    it('EX-LE11 looks down, under the second toe; EX-LE12 is the tip of the big toe', () => {
      expect(normal('EX-LE11')[1]).toBeLessThan(-0.5);
      expectNear(at('EX-LE11')[0], landmark('toe2_tip')[0], 0.008);
      expect(distance(at('EX-LE12'), landmark('toe1_tip'))).toBeLessThan(0.003);
    });
  },
);
