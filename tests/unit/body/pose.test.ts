import { describe, expect, it } from 'vitest';
import type { Pose } from '../../../src/domain/body/pose.ts';
import { EXPORT_BODIES, NEUTRAL_SHAPE, type BodyShape } from '../../../src/domain/body/shape.ts';
import { loadBody } from '../../../tools/load-body.ts';

const body = loadBody();
const TIP3 = 8787;
const NOSE = 5054;
const at = (positions: Float32Array, v: number) =>
  [...positions.subarray(v * 3, v * 3 + 3)] as [number, number, number];
const far = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
const aboutX = (degrees: number) => {
  const half = (degrees * Math.PI) / 360;
  return [Math.sin(half), 0, 0, Math.cos(half)] as const;
};

describe('a pose', () => {
  it('that turns nothing changes nothing', () => {
    const still = body.evaluate(NEUTRAL_SHAPE).positions;
    const posed = body.evaluate(NEUTRAL_SHAPE, { 'lowerarm01.L': [0, 0, 0, 1] }).positions;
    let worst = 0;
    still.forEach((value, i) => (worst = Math.max(worst, Math.abs(value - posed[i]!))));
    // Skin weights are bytes that sum to 255, so only rounding is left.
    expect(worst).toBeLessThan(1e-5);
  });

  it.each([
    ['neutral', NEUTRAL_SHAPE],
    ['tall', EXPORT_BODIES.tall],
    ['elder', EXPORT_BODIES.elder],
  ] as [string, BodyShape][])('bends the elbow of the %s body about its joint', (_name, shape) => {
    const elbow = body.joints(shape).get('lowerarm01.L')!;
    const still = body.evaluate(shape).positions;
    const bent = body.evaluate(shape, { 'lowerarm01.L': aboutX(-90) }).positions;
    // A turn of -90° about +x takes (y, z) to (z, -y), seen from the joint.
    const [x, y, z] = at(still, TIP3).map((value, k) => value - elbow[k]!) as [number, number, number];
    expect(far(at(bent, TIP3), [elbow[0] + x, elbow[1] + z, elbow[2] - y])).toBeLessThan(0.002);
    expect(at(bent, TIP3)[2]).toBeGreaterThan(elbow[2] + 0.25);
    expect(far(at(bent, NOSE), at(still, NOSE))).toBeLessThan(1e-6);
  });

  it('turns left and right alike when both are turned', () => {
    const pose: Pose = { 'upperleg01.L': aboutX(-80), 'upperleg01.R': aboutX(-80) };
    const { positions } = body.evaluate(NEUTRAL_SHAPE, pose);
    let worst = 0;
    body.topology.mirror.forEach((twin, v) => {
      worst = Math.max(worst, Math.abs(positions[v * 3]! + positions[twin * 3]!));
    });
    expect(worst).toBeLessThan(1e-5);
  });

  it('for a joint that the body lacks is refused by name', () => {
    expect(() => body.evaluate(NEUTRAL_SHAPE, { tail: [0, 0, 0, 1] })).toThrow('"tail"');
  });

  it('has joints inside the body, on both sides alike', () => {
    const joints = body.joints(EXPORT_BODIES.female);
    for (const [name, [x, y, z]] of joints) {
      if (!name.endsWith('.L')) continue;
      const other = joints.get(`${name.slice(0, -1)}R`)!;
      expect(far([-x, y, z], other), name).toBeLessThan(1e-4);
    }
    expect(joints.get('lowerleg01.L')![1]).toBeCloseTo(0.45, 1);
  });
});
