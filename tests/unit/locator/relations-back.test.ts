import { describe, expect, it } from 'vitest';
import { cunAside, cunBelow, shareBetween } from '../../support/cun.ts';
import { expectNear } from '../../support/expect-near.ts';
import { placedSides } from '../../support/placed-bodies.ts';

/** "BL11", "BL12" … "BL30". */
const run = (letters: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${letters}${from + n}`);

/** Sentences of the WHO standard (2008) for back, sacrum and buttock, from raw positions. */
describe.each(placedSides().map((placed) => [`${placed.body} ${placed.side}`, placed] as const))(
  'points of back, sacrum and buttock: %s',
  (_name, { at, normal, landmark }) => {
    const scapula = landmark('scapula_medial_border');

    it.each([
      ['EX-B1', 'c7'],
      ['BL11', 't1'],
      ['GV13', 't1'],
      ['BL12', 't2'],
      ['BL41', 't2'],
      ['BL13', 't3'],
      ['BL42', 't3'],
      ['GV12', 't3'],
      ['BL14', 't4'],
      ['BL43', 't4'],
      ['BL15', 't5'],
      ['BL44', 't5'],
      ['GV11', 't5'],
      ['BL16', 't6'],
      ['BL45', 't6'],
      ['GV10', 't6'],
      ['BL17', 't7'],
      ['BL46', 't7'],
      ['GV9', 't7'],
      ['EX-B2', 't7'],
      ['EX-B3', 't8'],
      ['BL18', 't9'],
      ['BL47', 't9'],
      ['GV8', 't9'],
      ['BL19', 't10'],
      ['BL48', 't10'],
      ['GV7', 't10'],
      ['BL20', 't11'],
      ['BL49', 't11'],
      ['GV6', 't11'],
      ['BL21', 't12'],
      ['BL50', 't12'],
      ['BL22', 'l1'],
      ['BL51', 'l1'],
      ['GV5', 'l1'],
      ['EX-B4', 'l1'],
      ['BL23', 'l2'],
      ['BL52', 'l2'],
      ['GV4', 'l2'],
      ['BL24', 'l3'],
      ['EX-B5', 'l3'],
      ['BL25', 'l4'],
      ['GV3', 'l4'],
      ['EX-B6', 'l4'],
      ['EX-B7', 'l4'],
      ['BL26', 'l5'],
      ['EX-B8', 'l5'],
    ])('%s is level with the lower border of %s', (id, vertebra) => {
      expectNear(at(id)[1], landmark(`${vertebra}_lower`)[1], 0.003);
    });

    it.each([
      ...['EX-B1', 'EX-B2', 'BL35'].map((id) => [id, 0.5] as const),
      ...run('BL', 11, 30).map((id) => [id, 1.5] as const),
      ['EX-B3', 1.5],
      ...run('BL', 41, 54).map((id) => [id, 3] as const),
      ['EX-B6', 3],
      ['EX-B4', 3.5],
      ['EX-B7', 3.5],
    ] as const)(
      '%s lies %s cun from the midline, of 3 to the inner border of the shoulder blade',
      (id, cun) => {
        expectNear(cunAside(at(id), scapula, 3), cun, 0.05);
      },
    );

    it.each([...run('GV', 1, 13), 'EX-B5', 'EX-B8', 'EX-B9'])('%s lies on the midline', (id) => {
      expect(Math.abs(at(id)[0])).toBeLessThan(0.0005);
    });

    it.each([
      ['the inner line', [...run('BL', 11, 30), 'BL36', 'BL37', 'BL38', 'BL39']],
      ['the holes of the sacrum', run('BL', 31, 35)],
      ['the outer line', [...run('BL', 41, 54), 'BL40', ...run('BL', 55, 61)]],
      ['the midline', [...run('GV', 1, 13).reverse()]],
      ['the row beside the spine', ['EX-B2:1', 'EX-B2:6', 'EX-B2', 'EX-B2:7', 'EX-B2:12', 'EX-B2:16']],
    ])('%s runs down the back in the order of its numbers', (_line, ids) => {
      const heights = ids.map((id) => at(id)[1]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      expect(new Set(heights).size).toBe(heights.length);
    });

    it.each([
      ['BL41', 'BL12'],
      ['BL42', 'BL13'],
      ['BL43', 'BL14'],
      ['BL44', 'BL15'],
      ['BL45', 'BL16'],
      ['BL46', 'BL17'],
      ['BL47', 'BL18'],
      ['BL48', 'BL19'],
      ['BL49', 'BL20'],
      ['BL50', 'BL21'],
      ['BL51', 'BL22'],
      ['BL52', 'BL23'],
      ['BL53', 'BL28'],
      ['BL54', 'BL30'],
      ['EX-B6', 'BL25'],
    ])('%s is level with %s and twice as far from the midline', (outer, inner) => {
      expectNear(at(outer)[1], at(inner)[1], 0.003);
      expectNear(at(outer)[0] / at(inner)[0], 2, 0.02);
    });

    it.each([
      ['BL27', 'BL31'],
      ['BL28', 'BL32'],
      ['BL29', 'BL33'],
      ['BL30', 'BL34'],
    ])('%s is level with the hole of the sacrum under %s and outside it', (beside, over) => {
      expectNear(at(beside)[1], at(over)[1], 0.003);
      expect(at(beside)[0]).toBeGreaterThan(at(over)[0] + 0.003);
    });

    it('BL42 is level with the inner end of the shoulder blade’s ridge, BL46 with its lower tip', () => {
      expectNear(at('BL42')[1], landmark('scapula_spine_root')[1], 0.012);
      expectNear(at('BL46')[1], landmark('scapula_inferior_angle')[1], 0.012);
    });

    it('BL41 to BL46 lie along the inner border of the shoulder blade', () => {
      for (const id of run('BL', 41, 46)) expectNear(at(id)[0], scapula[0], 0.004, id);
    });

    it('BL26 to BL30 lie between the spine and the back point of the hip bone or just outside it', () => {
      for (const id of run('BL', 26, 30)) expect(at(id)[0], id).toBeLessThan(landmark('psis')[0] + 0.012);
    });

    it('BL35 is level with the tip of the tailbone, GV1 below it and before it', () => {
      const tip = landmark('coccyx_tip');
      expectNear(at('BL35')[1], tip[1], 0.003);
      expect(at('GV1')[1]).toBeLessThan(tip[1] - 0.01);
      expect(at('GV1')[1]).toBeGreaterThan(landmark('perineum')[1]);
      expect(at('GV1')[2]).toBeGreaterThan(tip[2]);
      expect(at('GV1')[2]).toBeLessThan(landmark('perineum')[2]);
    });

    it('GV2 lies in the opening at the end of the sacrum, below the last holes and above the tailbone’s tip', () => {
      expectNear(at('GV2')[1], landmark('sacral_hiatus')[1], 0.002);
      expect(at('GV2')[1]).toBeLessThan(at('BL34')[1]);
      expect(at('GV2')[1]).toBeGreaterThan(at('BL35')[1] + 0.02);
    });

    it('EX-B9 lies 2 cun above the tip of the tailbone, of 3 from spine to shoulder blade', () => {
      expectNear((at('EX-B9')[1] - landmark('coccyx_tip')[1]) / (scapula[0] / 3), 2, 0.1);
    });

    it('EX-B2 is one place beside each of the seventeen spines from T1 to L5', () => {
      const spines = [...run('t', 1, 12), ...run('l', 1, 5)].filter((spine) => spine !== 't7');
      for (const [n, spine] of spines.entries()) {
        const place = at(`EX-B2:${n + 1}`);
        expectNear(place[1], landmark(`${spine}_lower`)[1], 0.003, spine);
        expectNear(cunAside(place, scapula, 3), 0.5, 0.05, spine);
      }
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

    it('GB30 is level with the place a third of the way up', () => {
      const [low, high] = [landmark('trochanter')[1], landmark('sacral_hiatus')[1]];
      expectNear(at('GB30')[1], low + (high - low) / 3, 0.003);
    });

    it('the other place of GB30 lies a third of the way from the greater trochanter to the front of the hip bone', () => {
      const share = shareBetween(at('GB30:1'), landmark('trochanter'), landmark('asis'));
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.4);
      expect(at('GB30:1')[2]).toBeGreaterThan(at('GB30')[2] + 0.05);
    });

    it('GB30 lies a third of the way from the greater trochanter to the hollow of the sacrum', () => {
      const share = shareBetween(at('GB30'), landmark('trochanter'), landmark('sacral_hiatus'));
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.4);
    });

    it('every one of them looks backwards', () => {
      for (const id of [...run('BL', 11, 58), ...run('GV', 2, 13)]) {
        expect(at(id)[2], id).toBeLessThan(landmark('midaxillary')[2]);
        expect(normal(id)[2], id).toBeLessThan(-0.3);
      }
    });
  },
);
