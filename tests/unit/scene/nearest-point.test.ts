import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINGER_REACH, nearestPoint, REACH } from '../../../src/scene/picking/nearest-point.ts';
import type { PointKey } from '../../../src/domain/locator/placement.ts';
import type { ScreenPoint } from '../../../src/state/frame.ts';

const place = fc.integer({ min: 0, max: 400 });
const screen = fc
  .array(fc.record({ x: place, y: place, visible: fc.boolean() }), { maxLength: 60 })
  .map((list) => new Map<PointKey, ScreenPoint>(list.map((point, i) => [`LI${i + 1}.L`, point])));

describe('the point meant by a pointer', () => {
  it('is the nearest visible one within reach, by comparison with every point in turn', () => {
    fc.assert(
      fc.property(screen, place, place, (points, x, y) => {
        const near = [...points]
          .filter(([, p]) => p.visible)
          .map(([key, p]) => ({ key, distance: Math.hypot(p.x - x, p.y - y) }))
          .sort((a, b) => a.distance - b.distance);
        const found = nearestPoint(points, x, y, false);
        if (!near[0] || near[0].distance > REACH) expect(found).toBeNull();
        else expect(near.find((n) => n.key === found)!.distance).toBeCloseTo(near[0].distance, 9);
      }),
    );
  });

  it('is never one that the eye cannot see', () => {
    const points = new Map<PointKey, ScreenPoint>([
      ['LI4.L', { x: 10, y: 10, visible: false }],
      ['LI5.L', { x: 25, y: 10, visible: true }],
    ]);
    expect(nearestPoint(points, 10, 10, false)).toBe('LI5.L');
  });

  it('may be farther from a finger, but only when it is alone', () => {
    const lone = new Map<PointKey, ScreenPoint>([['LI4.L', { x: 35, y: 0, visible: true }]]);
    expect(nearestPoint(lone, 0, 0, true)).toBe('LI4.L');
    expect(nearestPoint(lone, 0, 0, false)).toBeNull();
    const two = new Map<PointKey, ScreenPoint>([...lone, ['LI5.L', { x: -35, y: 0, visible: true }]]);
    expect(nearestPoint(two, 0, 0, true)).toBeNull();
    expect(nearestPoint(lone, 35 - FINGER_REACH - 1, 0, true)).toBeNull();
  });

  it('is found by its number that stands apart', () => {
    const points = new Map<PointKey, ScreenPoint>([
      ['LI4.L', { x: 100, y: 100, visible: true }],
      ['LI5.L', { x: 110, y: 100, visible: true }],
    ]);
    const discs = new Map<PointKey, { x: number; y: number }>([
      ['LI4.L', { x: 132, y: 100 }],
      ['LI5.L', { x: 78, y: 100 }],
    ]);
    expect(nearestPoint(points, 134, 100, false, discs)).toBe('LI4.L');
    expect(nearestPoint(points, 76, 100, true, discs)).toBe('LI5.L');
  });
});
