import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { turnBy } from '../../../src/domain/pose/turn.ts';
import type { Stance } from '../../../src/domain/pose/stance.ts';
import { ridden, type Ride } from '../../../src/scene/motion/ride.ts';

/** An arm of one bone, 0.5 m along x, turned about y (across the skin) and z (off it): its tip is easily told. */
const LONG = 0.5;
const armAt = (across: number, off: number): Stance => ({
  pose: { shoulder: turnBy(across, [0, 1, 0]), elbow: turnBy(off, [0, 0, 1]) },
  shift: [0, 0, 0],
});
const angleOf = (stance: Stance, joint: string, k: 1 | 2): number => {
  const turn = stance.pose[joint]!;
  return (2 * Math.atan2(turn[k], turn[3]) * 180) / Math.PI;
};
const degrees = (metres: number): number => (Math.asin(metres / LONG) * 180) / Math.PI;
const base = armAt(20, 30);
const step = 0.02;
const ride: Ride = {
  beside: [
    { by: [0, step, 0], stance: armAt(20 + degrees(step), 30) },
    { by: [0, -step, 0], stance: armAt(20 - degrees(step), 30) },
    { by: [0, 0, step], stance: armAt(20, 30 + degrees(step)) },
  ],
};

describe('moving a hand beside its point', () => {
  it('is the very same stance where it rests', () => {
    expect(ridden(base, ride, [0, 0, 0])).toBe(base);
  });

  it('comes to what was solved at a whole step, either way', () => {
    for (const { by, stance } of ride.beside) {
      const moved = ridden(base, ride, by);
      for (const joint of ['shoulder', 'elbow'])
        stance.pose[joint]!.forEach((value, k) => expect(moved.pose[joint]![k]).toBeCloseTo(value, 6));
    }
  });

  it('goes in between in proportion, and each way without the other', () => {
    const way = fc.double({ min: -step, max: step, noNaN: true });
    fc.assert(
      fc.property(way, way, (across, off) => {
        const moved = ridden(base, ride, [0, across, off] as Vec3);
        expect(angleOf(moved, 'shoulder', 1)).toBeCloseTo(20 + (degrees(step) * across) / step, 4);
        // The one step that was solved off the skin serves for pressing in as well.
        expect(angleOf(moved, 'elbow', 2)).toBeCloseTo(30 + (degrees(step) * off) / step, 4);
      }),
    );
  });

  it('stays where no step was solved', () => {
    expect(ridden(base, ride, [0.01, 0, 0])).toBe(base);
  });
});
