import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crosses,
  layoutLabels,
  PITCH,
  spaceOut,
  type LabelArea,
  type LabelRequest,
} from '../../../src/scene/labels/layout-labels.ts';

const WIDTH = 800;
const HEIGHT = 600;
/** A figure as a band up the middle of the stage. */
const area: LabelArea = {
  left: 10,
  top: 10,
  right: WIDTH - 10,
  bottom: HEIGHT - 10,
  reach: () => ({ left: 300, right: 500 }),
};
const requests: fc.Arbitrary<LabelRequest[]> = fc
  .array(
    fc.record({
      x: fc.double({ min: 300, max: 500, noNaN: true }),
      y: fc.double({ min: 0, max: HEIGHT, noNaN: true }),
      width: fc.integer({ min: 60, max: 160 }),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((item, i) => ({ ...item, key: `k${i}` })));

describe('names in the margins', () => {
  it('never overlap, stay on the stage and off the figure', () => {
    fc.assert(
      fc.property(requests, (items) => {
        const placed = layoutLabels(items, area);
        for (const label of placed) {
          const { width } = items.find((item) => item.key === label.key)!;
          expect(label.left).toBeGreaterThanOrEqual(area.left - 1e-6);
          expect(label.left + width).toBeLessThanOrEqual(area.right + 1e-6);
          expect(label.y).toBeGreaterThanOrEqual(area.top);
          expect(label.y).toBeLessThanOrEqual(area.bottom);
          if (label.side === 'left') expect(label.left + width).toBeLessThan(300);
          else expect(label.left).toBeGreaterThan(500);
        }
        for (const side of ['left', 'right'] as const) {
          const heights = placed.filter((l) => l.side === side).map((l) => l.y);
          heights.sort((a, b) => a - b);
          for (let i = 1; i < heights.length; i++) {
            expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(PITCH - 1e-6);
          }
        }
      }),
    );
  });

  it('have leaders that never cross', () => {
    fc.assert(
      fc.property(requests, (items) => {
        const placed = layoutLabels(items, area);
        const pieces = placed.map((l) => [
          [l.x, l.pointY, l.elbowX, l.y],
          [l.elbowX, l.y, l.edgeX, l.y],
        ]);
        for (let i = 0; i < pieces.length; i++) {
          for (let j = i + 1; j < pieces.length; j++) {
            for (const [ax, ay, bx, by] of pieces[i]!) {
              for (const [cx, cy, dx, dy] of pieces[j]!) {
                expect(crosses(ax!, ay!, bx!, by!, cx!, cy!, dx!, dy!)).toBe(false);
              }
            }
          }
        }
      }),
    );
  });

  it('on one side are untangled, not left out', () => {
    const right = requests.map((items) =>
      items.slice(0, 18).map((item) => ({ ...item, x: 430 + item.x / 8 })),
    );
    fc.assert(
      fc.property(right, (items) => {
        expect(layoutLabels(items, area)).toHaveLength(items.length);
      }),
    );
  });

  it('keep the weightiest when there is no room for all', () => {
    const many = Array.from({ length: 80 }, (_, i) => ({
      key: `k${i}`,
      x: 400,
      y: 100 + i,
      width: 80,
      weight: i === 79 ? 3 : 1,
    }));
    const placed = layoutLabels(many, area);
    expect(placed.map((l) => l.key)).toContain('k79');
    expect(placed.length).toBeLessThan(80);
    expect(placed.length).toBeGreaterThan(20);
  });

  it('stand level with a lone point beside the figure', () => {
    const [label] = layoutLabels([{ key: 'LI4.L', x: 480, y: 300, width: 90, weight: 1 }], area);
    expect(label).toMatchObject({ side: 'right', y: 300 });
  });
});

describe('spacing in a column', () => {
  it('is as near to the wishes as any other spacing', () => {
    const wished = [100, 104, 108, 300];
    const found = spaceOut(wished, 0, 600);
    const cost = (ys: readonly number[]): number => ys.reduce((sum, y, i) => sum + (y - wished[i]!) ** 2, 0);
    expect(found[3]).toBe(300);
    for (const nudge of [-3, -1, 1, 3]) {
      const other = found.map((y, i) => (i < 3 ? y + nudge : y));
      expect(cost(other)).toBeGreaterThan(cost(found));
    }
  });
});
