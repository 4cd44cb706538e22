import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPickGrid, FINGER_REACH, REACH } from '../../../src/scene/picking/pick-grid.ts';
import type { PointKey } from '../../../src/domain/locator/placement.ts';
import type { ScreenPoint } from '../../../src/state/frame.ts';

const SIZE = 400;
type Places = Map<PointKey, { x: number; y: number }>;
const place = fc.integer({ min: 0, max: SIZE * 10 }).map((n) => n / 10);
/** From a few points to so many that several share every cell. */
const screen = fc
  .array(fc.record({ x: place, y: place, visible: fc.boolean(), apart: fc.option(place) }), {
    maxLength: 400,
    size: 'max',
  })
  .map((list) => ({
    points: new Map<PointKey, ScreenPoint>(
      list.map(({ x, y, visible }, i) => [`LI${i + 1}.L`, { x, y, visible }]),
    ),
    discs: new Map(
      list.flatMap(({ x, y, apart }, i) =>
        apart === null ? [] : [[`LI${i + 1}.L`, { x: x + apart / 10 - 20, y: y - 32 }] as const],
      ),
    ) as Places,
  }));

const filled = (points: Map<PointKey, ScreenPoint>, discs: Places | null = null) => {
  const grid = createPickGrid<PointKey>();
  grid.fill(points, discs, SIZE, SIZE);
  return grid;
};

/** Every point in turn, as the rule is said: the nearest within reach, or for a finger the only one about. */
function plainly(
  points: Map<PointKey, ScreenPoint>,
  discs: Places,
  x: number,
  y: number,
  coarse: boolean,
): number | null {
  const near = [...points]
    .filter(([, p]) => p.visible)
    .map(([key, p]) => {
      const disc = discs.get(key) ?? p;
      return Math.min(Math.hypot(p.x - x, p.y - y), Math.hypot(disc.x - x, disc.y - y));
    })
    .filter((distance) => distance <= (coarse ? FINGER_REACH : REACH))
    .sort((a, b) => a - b);
  if (near[0] === undefined) return null;
  return near[0] <= REACH || near.length === 1 ? near[0] : null;
}

describe('the point meant by a pointer', () => {
  it('is the one that a search of every point finds', () => {
    fc.assert(
      fc.property(screen, place, place, fc.boolean(), ({ points, discs }, x, y, coarse) => {
        const found = filled(points, discs).nearest(x, y, coarse);
        const expected = plainly(points, discs, x, y, coarse);
        if (expected === null) {
          expect(found).toBeNull();
          return;
        }
        const p = points.get(found!)!;
        const d = discs.get(found!) ?? p;
        expect(p.visible).toBe(true);
        const distance = Math.min(Math.hypot(p.x - x, p.y - y), Math.hypot(d.x - x, d.y - y));
        expect(distance).toBeCloseTo(expected, 3);
      }),
      { numRuns: 400 },
    );
  });

  it('is told anew for every frame by the same grid', () => {
    const grid = createPickGrid<PointKey>();
    grid.fill(new Map([['LI4.L', { x: 10, y: 10, visible: true }]]), null, SIZE, SIZE);
    grid.fill(new Map([['LI5.L', { x: 200, y: 10, visible: true }]]), null, SIZE, SIZE);
    expect(grid.nearest(10, 10, true)).toBeNull();
    expect(grid.nearest(200, 10, false)).toBe('LI5.L');
  });

  it('is never one that the eye cannot see', () => {
    const points = new Map<PointKey, ScreenPoint>([
      ['LI4.L', { x: 10, y: 10, visible: false }],
      ['LI5.L', { x: 25, y: 10, visible: true }],
    ]);
    expect(filled(points).nearest(10, 10, false)).toBe('LI5.L');
  });

  it('may be farther from a finger, but only when it is alone', () => {
    const lone = new Map<PointKey, ScreenPoint>([['LI4.L', { x: 135, y: 100, visible: true }]]);
    expect(filled(lone).nearest(100, 100, true)).toBe('LI4.L');
    expect(filled(lone).nearest(100, 100, false)).toBeNull();
    const two = new Map<PointKey, ScreenPoint>([...lone, ['LI5.L', { x: 65, y: 100, visible: true }]]);
    expect(filled(two).nearest(100, 100, true)).toBeNull();
    expect(filled(lone).nearest(135 - FINGER_REACH - 1, 100, true)).toBeNull();
  });

  it('is found by its number that stands apart, which does not make it two', () => {
    const points = new Map<PointKey, ScreenPoint>([['LI4.L', { x: 100, y: 100, visible: true }]]);
    const discs: Places = new Map([['LI4.L', { x: 132, y: 100 }]]);
    expect(filled(points, discs).nearest(134, 100, false)).toBe('LI4.L');
    expect(filled(points, discs).nearest(116, 128, true)).toBe('LI4.L');
  });
});
