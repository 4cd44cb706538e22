import { describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import type { Stance } from '../../../src/domain/pose/stance.ts';
import type { Stretch } from '../../../src/domain/records/stretch.ts';
import { putDown } from '../../../src/scene/worker/put-down.ts';
import { stretchTrack } from '../../../src/scene/worker/stretch-track.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';

const evaluator = loadBody();
const { mirror, regionOfVertex, vertexCount } = evaluator.topology;
const { stretches } = loadDatasetFromDisk();
const skinOf = ({ pose, shift }: Stance): Float32Array => {
  const { positions } = evaluator.evaluate(NEUTRAL_SHAPE, pose);
  putDown(positions, shift);
  return positions;
};
const trackOf = (stretch: Stretch, side: 'L' | 'R' | 'both') =>
  stretchTrack(stretch, side, evaluator, NEUTRAL_SHAPE);
const named = (id: string): Stretch => stretches.get(id)!;
const meanOf = (skin: Float32Array, region: string, sign: 1 | -1, k: number): number => {
  let [sum, count] = [0, 0];
  const still = evaluator.evaluate(NEUTRAL_SHAPE).positions;
  for (let v = 0; v < vertexCount; v++) {
    if (BODY_REGIONS[regionOfVertex[v]!] !== region || still[v * 3]! * sign <= 0) continue;
    sum += skin[v * 3 + k]!;
    count++;
  }
  return sum / count;
};

describe('a stretch played by the body', () => {
  it('is the mirror image on the right', () => {
    for (const id of ['ear-to-shoulder', 'calf-stretch', 'figure-four']) {
      const left = trackOf(named(id), 'L').track;
      const right = trackOf(named(id), 'R').track;
      expect(right.keys.map(({ come }) => come)).toEqual(left.keys.map(({ come }) => come));
      const [here, there] = [left, right].map(({ keys, shown }) => skinOf(keys[shown]!.stance));
      let worst = 0;
      for (let v = 0; v < vertexCount; v++) {
        const twin = mirror[v]! * 3;
        worst = Math.max(
          worst,
          Math.abs(here![v * 3]! + there![twin]!),
          Math.abs(here![v * 3 + 1]! - there![twin + 1]!),
          Math.abs(here![v * 3 + 2]! - there![twin + 2]!),
        );
      }
      // Skin on the midline has four weights at most, and each is a byte: one raised leg may draw it a little more.
      expect(worst, id).toBeLessThan(0.006);
    }
  });

  it('stands or lies on the ground at every keyframe, and begins in its posture', () => {
    for (const stretch of stretches.values()) {
      const { track, base } = trackOf(stretch, 'L');
      expect(track.keys).toHaveLength(stretch.keyframes.length + 1);
      expect(track.keys[0]!.stance).toBe(base);
      expect(track.shown).toBeGreaterThan(0);
      for (const { stance } of track.keys) expect(stance.shift[1], stretch.id).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves the feet where they stand while the hips move', () => {
    const { track } = trackOf(named('calf-stretch'), 'L');
    const [before, after] = track.keys.slice(-2).map(({ stance }) => skinOf(stance));
    const hips = (skin: Float32Array): number => meanOf(skin, 'sacrum', 1, 2);
    // The one foot or the other carries: neither goes with the hips.
    const feet = ([1, -1] as const).map((sign) =>
      Math.abs(meanOf(after!, 'sole', sign, 2) - meanOf(before!, 'sole', sign, 2)),
    );
    expect(Math.abs(hips(after!) - hips(before!))).toBeGreaterThan(0.02);
    expect(Math.min(...feet)).toBeLessThan(0.012);
  });

  it('stays on its seat', () => {
    const { track } = trackOf(named('seated-hamstring-stretch'), 'L');
    const low = (skin: Float32Array): number => {
      let lowest = Infinity;
      for (let v = 0; v < vertexCount; v++)
        if (BODY_REGIONS[regionOfVertex[v]!] === 'buttock') lowest = Math.min(lowest, skin[v * 3 + 1]!);
      return lowest;
    };
    const heights = track.keys.map(({ stance }) => low(skinOf(stance)));
    for (const height of heights) expect(height).toBeGreaterThan(heights[0]! - 0.03);
    for (const height of heights) expect(height).toBeLessThan(heights[0]! + 0.03);
  });
});
