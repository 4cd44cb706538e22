import { describe, expect, it } from 'vitest';
import { cunAside, cunBelow, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** Sentences of the WHO standard (2008) for back, sacrum and buttock, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of back, sacrum and buttock: %s',
  (_name, { at, landmark }) => {
    const scapula = landmark('scapula_medial_border');

    it.each([
      ['BL11', 't1'],
      ['BL13', 't3'],
      ['BL43', 't4'],
      ['BL15', 't5'],
      ['BL17', 't7'],
      ['EX-B2', 't7'],
      ['BL18', 't9'],
      ['BL20', 't11'],
      ['BL23', 'l2'],
      ['GV4', 'l2'],
      ['BL25', 'l4'],
      ['GV3', 'l4'],
      ['EX-B7', 'l4'],
    ])('%s is level with the lower border of %s', (id, vertebra) => {
      expectNear(at(id)[1], landmark(`${vertebra}_lower`)[1], 0.003);
    });

    it.each([
      ['EX-B2', 0.5],
      ['BL11', 1.5],
      ['BL13', 1.5],
      ['BL15', 1.5],
      ['BL17', 1.5],
      ['BL18', 1.5],
      ['BL20', 1.5],
      ['BL23', 1.5],
      ['BL25', 1.5],
      ['BL43', 3],
      ['BL53', 3],
      ['BL54', 3],
      ['EX-B7', 3.5],
    ])('%s lies %s cun from the midline, of 3 to the inner border of the shoulder blade', (id, cun) => {
      expectNear(cunAside(at(id), scapula, 3), cun, 0.05);
    });

    it.each(['GV3', 'GV4'])('%s lies on the midline', (id) => {
      expect(Math.abs(at(id)[0])).toBeLessThan(0.0005);
    });

    it('the points follow each other down the back', () => {
      const order = 'BL11 BL13 BL43 BL15 BL17 BL18 BL20 BL23 BL25 BL31 BL32 BL33 BL34 BL36 BL37 BL40';
      const heights = order.split(' ').map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    });

    it('BL17 is level with the lower tip of the shoulder blade', () => {
      expectNear(at('BL17')[1], landmark('scapula_inferior_angle')[1], 0.02);
    });

    it('BL25 is level with the tops of the hip bones', () => {
      expectNear(at('BL25')[1], landmark('iliac_crest')[1], 0.025);
    });

    it('BL31 to BL34 come nearer to the midline from above down, all inside the dimples of the back', () => {
      const aside = ['BL31', 'BL32', 'BL33', 'BL34'].map((id) => at(id)[0]);
      expect(aside).toEqual([...aside].sort((a, b) => b - a));
      expect(aside[0]).toBeLessThan(landmark('psis')[0]);
      expect(aside[3]).toBeGreaterThan(0.005);
    });

    it('BL32 lies a little below the dimple of the back', () => {
      const drop = landmark('psis')[1] - at('BL32')[1];
      expect(drop).toBeGreaterThan(-0.01);
      expect(drop).toBeLessThan(0.035);
    });

    it('BL53 is level with BL32, BL54 with BL34', () => {
      expectNear(at('BL53')[1], at('BL32')[1], 0.003);
      expectNear(at('BL54')[1], at('BL34')[1], 0.003);
    });

    it('BL36 lies in the fold of the buttock', () => {
      expectNear(at('BL36')[1], landmark('gluteal_fold')[1], 0.004);
    });

    it('BL37 lies 6 cun below the fold of the buttock, of 14 to the crease of the knee', () => {
      expectNear(cunBelow(at('BL37'), landmark('gluteal_fold'), landmark('popliteal_mid'), 14), 6, 0.05);
    });

    it('GB30 lies a third of the way from the greater trochanter to the hollow of the sacrum', () => {
      const share = shareBetween(at('GB30'), landmark('trochanter'), landmark('sacral_hiatus'));
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.4);
    });

    it('every one of them looks backwards', () => {
      for (const id of 'BL11 BL13 BL15 BL17 BL18 BL20 BL23 BL25 BL31 BL34 BL53 BL54 BL36 BL37 BL40'.split(
        ' ',
      ))
        expect(at(id)[2], id).toBeLessThan(landmark('midaxillary')[2]);
    });
  },
);
