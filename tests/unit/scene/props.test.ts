import { describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { posing } from '../../../src/domain/pose/posing.ts';
import { postureOf, type PostureName } from '../../../src/domain/pose/postures.ts';
import { roundedBox } from '../../../src/scene/props/rounded-box.ts';
import { footprint, CELLS, SPAN } from '../../../src/scene/props/footprint.ts';
import { movedBetween } from '../../../src/scene/worker/moved.ts';
import { propsOf } from '../../../src/scene/worker/props-of.ts';
import { putDown } from '../../../src/scene/worker/put-down.ts';
import { loadBody } from '../../../tools/load-body.ts';

const evaluator = loadBody();
const heldIn = (name: PostureName): Float32Array => {
  const { moves, turn } = postureOf(name);
  const { positions } = evaluator.evaluate(NEUTRAL_SHAPE, posing(moves, { turn }));
  putDown(positions, [0, 0, 0]);
  return positions;
};
const propsIn = (posture: PostureName) => {
  const skin = heldIn(posture);
  return propsOf({ posture, rests: postureOf(posture).rests, things: [] }, evaluator.topology, skin, skin);
};
const lowest = (skin: Float32Array): number => Math.min(...skin.filter((_, i) => i % 3 === 1));

describe('what a posture rests on', () => {
  it('is a seat as high as a chair under who sits, touching nothing above its top', () => {
    const [seat, ...others] = propsIn('sitting');
    expect(others).toEqual([]);
    expect(seat!.min[1]).toBe(0);
    // Chairs are 38 to 50 cm high; the neutral body is 1.66 m.
    expect(seat!.max[1]).toBeGreaterThan(0.34);
    expect(seat!.max[1]).toBeLessThan(0.5);
  });

  it('is a mat under who lies, and nothing under who stands', () => {
    const skin = heldIn('lying');
    const [mat] = propsIn('lying');
    expect(mat!.max[1]).toBe(0);
    const length = Math.max(mat!.max[0] - mat!.min[0], mat!.max[2] - mat!.min[2]);
    expect(length).toBeGreaterThan(1.6);
    expect(lowest(skin)).toBeCloseTo(0, 6);
    expect(propsIn('standing')).toEqual([]);
  });

  it('is a closed box with all its corners within it, and normals outwards', () => {
    const box = { min: [-0.2, 0, 0.1], max: [0.2, 0.45, 0.5], round: 0.02 } as const;
    const { positions, normals, triangles } = roundedBox(box);
    const edges = new Map<string, number>();
    const name = (v: number): string =>
      positions
        .slice(v * 3, v * 3 + 3)
        .map((x) => x.toFixed(5))
        .join();
    for (let i = 0; i < triangles.length; i += 3) {
      const corners = [0, 1, 2].map((k) => name(triangles[i + k]!));
      if (new Set(corners).size < 3) continue;
      for (let k = 0; k < 3; k++) {
        const edge = [corners[k]!, corners[(k + 1) % 3]!];
        const key = [...edge].sort().join('|');
        edges.set(key, (edges.get(key) ?? 0) + (edge[0]! < edge[1]! ? 1 : -1));
      }
    }
    // Every edge is gone along once each way: no holes, and all faces wind alike.
    expect([...edges.values()].filter((count) => count !== 0)).toEqual([]);
    for (let v = 0; v < positions.length; v += 3) {
      const middle = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2);
      const outwards = [0, 1, 2].reduce(
        (sum, k) => sum + normals[v + k]! * (positions[v + k]! - middle[k]!),
        0,
      );
      expect(outwards).toBeGreaterThan(0);
      for (const k of [0, 1, 2] as const) {
        expect(positions[v + k]).toBeGreaterThanOrEqual(box.min[k] - 1e-6);
        expect(positions[v + k]).toBeLessThanOrEqual(box.max[k] + 1e-6);
      }
    }
  });

  it('throws its shadow where it is, deepest where it touches', () => {
    const feet = new Float32Array([0.1, 0, 0, -0.1, 0, 0, 0, 1.6, 0]);
    const { cells, x, z } = footprint(feet);
    expect([x, z]).toEqual([0, 0]);
    const at = (px: number, pz: number): number =>
      cells[Math.floor((pz / SPAN + 0.5) * CELLS) * CELLS + Math.floor((px / SPAN + 0.5) * CELLS)]!;
    expect(at(0.1, 0)).toBeGreaterThan(at(0.1, 0.12));
    expect(at(0.1, 0)).toBeGreaterThan(at(0, 0));
    expect(at(0.8, 0.8)).toBe(0);
  });
});

describe('what moves', () => {
  it('is the arm when the elbow bends, forwards and up', () => {
    const still = evaluator.evaluate(NEUTRAL_SHAPE).positions;
    const bent = evaluator.evaluate(
      NEUTRAL_SHAPE,
      posing([{ part: 'elbow', move: 'flexion', degrees: 90, side: 'L' }]),
    ).positions;
    const { min, max, ways } = movedBetween(still, bent);
    expect(min[0]).toBeGreaterThan(0.1);
    expect(max[1]).toBeLessThan(1.3);
    const [xx, yy, zz] = ways;
    expect(yy + zz).toBeGreaterThan(4 * xx);
  });

  it('is all of the body where more than a limb moves', () => {
    const { min, max } = movedBetween(heldIn('standing'), heldIn('sitting'));
    expect(max[1] - min[1]).toBeGreaterThan(1.6);
  });
});
