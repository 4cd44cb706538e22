import { describe, expect, it } from 'vitest';
import { cunAbove, cunBelow, distance, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) for the inner side of thigh, leg and foot, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of the inner leg and foot: %s',
  (_name, { at, landmark }) => {
    const inner = landmark('malleolus_med');
    const apex = landmark('patella_apex');
    const height = (id: string): number => at(id)[1];

    it.each([
      ['KI8', 2],
      ['KI7', 2],
      ['SP6', 3],
      ['KI9', 5],
      ['LR5', 5],
      ['SP7', 6],
    ])('%s lies %s cun above the inner ankle bone, of 15 to the apex of the kneecap', (id, cun) => {
      expectNear(cunAbove(at(id), inner, apex, 15), cun, 0.1);
    });

    it('KI8 lies at the shin bone, level with KI7 and in front of it, straight below SP6', () => {
      expectNear(height('KI8'), height('KI7'), 0.002);
      expect(at('KI8')[2] - at('KI7')[2]).toBeGreaterThan(0.012);
      expectNear(at('KI8')[2], at('SP6')[2], 0.008);
    });

    it('SP6, SP7, SP8 and SP9 follow one edge, each above the other', () => {
      expect(height('SP7')).toBeGreaterThan(height('SP6'));
      expect(height('SP8')).toBeGreaterThan(height('SP7'));
      expect(height('SP9')).toBeGreaterThan(height('SP8'));
      const way = shareBetween(at('SP7'), at('SP6'), at('SP9'));
      for (const k of [0, 2] as const)
        expectNear(at('SP7')[k], at('SP6')[k] + way * (at('SP9')[k] - at('SP6')[k]), 0.012);
    });

    it('KI9 lies level with LR5 and behind the shin bone’s edge, between KI3 and KI10', () => {
      expectNear(height('KI9'), height('LR5'), 0.003);
      expect(at('LR5')[2] - at('KI9')[2]).toBeGreaterThan(0.02);
      expect(at('SP7')[2]).toBeGreaterThan(at('KI9')[2]);
      const way = shareBetween(at('KI9'), at('KI3'), at('KI10'));
      expectNear(at('KI9')[2], at('KI3')[2] + way * (at('KI10')[2] - at('KI3')[2]), 0.02);
    });

    it('KI10 lies on the crease of the knee, inside BL40 and outside LR8', () => {
      expectNear(height('KI10'), height('BL40'), 0.004);
      expect(at('KI10')[0]).toBeLessThan(at('BL40')[0]);
      expect(at('KI10')[0]).toBeGreaterThan(at('LR8')[0]);
      expect(at('KI10')[2]).toBeGreaterThan(at('BL40')[2]);
      expect(at('KI10')[2]).toBeLessThan(at('LR8')[2]);
      // The tendons of the inner hamstrings lie in the inner third of the knee's back.
      expect(distance(at('KI10'), at('LR8'))).toBeLessThan(distance(at('KI10'), at('BL40')));
    });

    it('SP11 lies a third of the way from SP12 to the inner end of the base of the kneecap', () => {
      const end = landmark('patella_base_med');
      expectNear(shareBetween(at('SP11'), at('SP12'), end), 1 / 3, 0.02);
      expect(at('SP11')[0]).toBeLessThan(at('ST32')[0]);
      expect(height('SP11')).toBeGreaterThan(height('SP10'));
      expect(at('SP11')[2]).toBeGreaterThan(at('KI10')[2]);
    });

    it('KI3 lies level with the ankle bone, midway to the back of the tendon', () => {
      expectNear(height('KI3'), inner[1], 0.003);
      expect(at('KI3')[2]).toBeLessThan(inner[2]);
      expect(at('KI3')[2]).toBeGreaterThan(landmark('calcaneal_tendon')[2]);
    });

    it('KI5 lies 1 cun straight below KI3, of 3 from the ankle bone to the sole', () => {
      expectNear(cunBelow(at('KI5'), at('KI3'), landmark('heel_plantar'), 3), 1, 0.15);
      expectNear(at('KI5')[2], at('KI3')[2], 0.006);
    });

    it('KI4 lies behind KI3 and KI5 and between their heights, in front of the tendon', () => {
      expect(height('KI4')).toBeLessThan(height('KI3'));
      expect(height('KI4')).toBeGreaterThan(height('KI5'));
      expect(at('KI4')[2]).toBeLessThan(Math.min(at('KI3')[2], at('KI5')[2]) - 0.004);
      expect(at('KI4')[2]).toBeGreaterThan(landmark('calcaneal_tendon')[2]);
    });

    it('KI6 lies 1 cun straight below the ankle bone, level with KI5 and in front of it', () => {
      expectNear(at('KI6')[2], inner[2], 0.006);
      expectNear(height('KI6'), height('KI5'), 0.006);
      expect(at('KI6')[2]).toBeGreaterThan(at('KI5')[2] + 0.012);
    });

    it('SP5 lies midway between the navicular bone and the ankle bone, in front of and below it', () => {
      const navicular = landmark('navicular');
      const ways = [distance(at('SP5'), navicular), distance(at('SP5'), inner)];
      expectNear(ways[0]! / ways[1]!, 1, 0.15);
      expect(at('SP5')[2]).toBeGreaterThan(inner[2]);
      expect(height('SP5')).toBeLessThan(inner[1]);
    });

    it('SP2 lies in front of the joint of the big toe and SP3 behind it, both beside the bone', () => {
      const joint = landmark('mtp1_medial');
      expect(at('SP2')[2]).toBeGreaterThan(joint[2] + 0.006);
      expect(at('SP3')[2]).toBeLessThan(joint[2] - 0.006);
      expect(at('SP2')[2]).toBeLessThan(at('SP1')[2] - 0.015);
      expect(height('SP2')).toBeLessThan(landmark('mtp1_dorsal')[1] - 0.008);
    });

    it('the inner edge of the foot carries SP1 to SP4 and KI2 from the toe backwards', () => {
      const places = ['SP1', 'SP2', 'SP3', 'SP4', 'KI2'].map((id) => at(id)[2]);
      expect(places).toEqual([...places].sort((a, b) => b - a));
    });

    it('KI2 lies straight below the navicular bone', () => {
      expectNear(at('KI2')[2], landmark('navicular')[2], 0.008);
      expect(height('KI2')).toBeLessThan(landmark('navicular')[1]);
    });
  },
);
