import { describe, expect, it } from 'vitest';
import { waysToReach } from '../../../src/domain/pose/ways-to-reach.ts';
import { exportReach } from '../../../tools/export/reach.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';

const { acupoints, techniques } = loadDatasetFromDisk();
const record = (id: string) => acupoints.get(id)!;

describe('ways to reach', () => {
  it('take the other hand for a point of an arm, in every posture', () => {
    for (const posture of ['sitting', 'standing', 'lying', 'kneeling'] as const) {
      expect(new Set(waysToReach(record('PC6'), 'L', posture).map(({ hand }) => hand))).toEqual(
        new Set(['R']),
      );
      expect(new Set(waysToReach(record('PC6'), 'R', posture).map(({ hand }) => hand))).toEqual(
        new Set(['L']),
      );
    }
  });

  it('lay the ankle on the other knee for a sole, and draw up the knee when lying', () => {
    expect(waysToReach(record('KI1'), 'R', 'sitting')[0]).toEqual({
      hand: 'R',
      from: 'ankle-on-knee',
      side: 'R',
    });
    expect(
      waysToReach(record('ST36'), 'L', 'lying').every(({ from }) => from === 'lying-knee-drawn-up'),
    ).toBe(true);
  });

  it('offer every point some way in every posture', () => {
    for (const each of acupoints.values())
      for (const posture of ['sitting', 'standing', 'lying', 'kneeling'] as const)
        expect(waysToReach(each, each.laterality === 'midline' ? 'M' : 'L', posture), each.id).not.toEqual(
          [],
        );
  });
});

describe('the export of reaches', () => {
  it('tells what is reached and how, beside what the record says', () => {
    const out = exportReach('neutral', acupoints.values(), techniques, (id) => id === 'PC6' || id === 'CV12');
    expect(out.points.map(({ point }) => point).sort()).toEqual(['CV12.M', 'PC6.L']);
    expect(out.byHand).toEqual({ points: 2, reached: 2 });
    expect(out.byHelp.points).toBe(0);
    expect(out.notReached).toEqual([]);
    for (const { record: says, gapMm, angle, depthMm } of out.points) {
      expect(['either-hand', 'other-hand']).toContain(says);
      expect(gapMm).toBeLessThanOrEqual(5);
      expect(angle).toBeLessThanOrEqual(35);
      expect(depthMm).toBeLessThanOrEqual(8);
    }
  });
});
