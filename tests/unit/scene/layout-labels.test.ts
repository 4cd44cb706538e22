import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLabels } from '../../../src/scene/labels/layout-labels.ts';
import type { LabelArea, LabelRequest } from '../../../src/scene/labels/label-types.ts';
import { crosses } from '../../../src/scene/labels/segments.ts';
import { PITCH, spaceOut } from '../../../src/scene/labels/space-out.ts';

const WIDTH = 800;
const HEIGHT = 600;
/** A figure as a band up the middle of the stage. */
const area: LabelArea = {
  left: 10,
  top: 10,
  right: WIDTH - 10,
  bottom: HEIGHT - 10,
  discs: [],
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

  it('do not cover their own place where they must stand on the figure', () => {
    // The figure fills the stage, so that a name which is meant has no free place beside it.
    const full: LabelArea = { ...area, right: 390, reach: () => ({ left: 0, right: 400 }) };
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 380 }), fc.integer({ min: 110, max: 490 }), (x, y) => {
        const [label] = layoutLabels([{ key: 'mark', x, y, width: 210, weight: 3 }], full);
        const isBeside = label!.left > x || label!.left + 210 < x;
        expect(isBeside || Math.abs(label!.y - y) > PITCH / 2).toBe(true);
      }),
    );
  });
});

/** A figure whose outline changes every 40 px, on a stage as narrow as a phone's. */
const phone = fc
  .array(fc.record({ left: fc.integer({ min: 20, max: 190 }), right: fc.integer({ min: 200, max: 370 }) }), {
    minLength: 9,
    maxLength: 9,
  })
  .map((rows): LabelArea => ({
    left: 12,
    top: 12,
    right: 378,
    bottom: 348,
    discs: [],
    reach: (y0, y1) => {
      const from = Math.max(0, Math.floor(y0 / 40));
      const to = Math.min(8, Math.floor(y1 / 40));
      const met = rows.slice(from, to + 1);
      if (met.length === 0) return null;
      return { left: Math.min(...met.map((r) => r.left)), right: Math.max(...met.map((r) => r.right)) };
    },
  }));
const onPhone = fc
  .array(
    fc.record({
      x: fc.integer({ min: 120, max: 270 }),
      y: fc.integer({ min: 12, max: 348 }),
      width: fc.integer({ min: 60, max: 140 }),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((item, i): LabelRequest => ({ ...item, weight: 1, key: `k${i}` })));

describe('names where there is little room', () => {
  it('never lie on the figure, off the stage or on one another', () => {
    fc.assert(
      fc.property(phone, onPhone, (narrow, items) => {
        const boxes = layoutLabels(items, narrow).map((label) => {
          const { width } = items.find((item) => item.key === label.key)!;
          return { x0: label.left, x1: label.left + width, y0: label.y - PITCH / 2, y1: label.y + PITCH / 2 };
        });
        boxes.forEach((box, i) => {
          expect(box.x0).toBeGreaterThanOrEqual(narrow.left - 1e-6);
          expect(box.x1).toBeLessThanOrEqual(narrow.right + 1e-6);
          expect(box.y0).toBeGreaterThanOrEqual(narrow.top - 1e-6);
          expect(box.y1).toBeLessThanOrEqual(narrow.bottom + 1e-6);
          const figure = narrow.reach(box.y0, box.y1)!;
          expect(box.x1 <= figure.left || box.x0 >= figure.right).toBe(true);
          for (const other of boxes.slice(0, i)) {
            const apart =
              box.x1 <= other.x0 ||
              other.x1 <= box.x0 ||
              box.y1 <= other.y0 + 1e-6 ||
              other.y1 <= box.y0 + 1e-6;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  it('show the one that is meant even where there is none, within the stage', () => {
    fc.assert(
      fc.property(phone, onPhone, fc.nat(9), (narrow, items, pick) => {
        fc.pre(items.length > 0);
        const meant = items[pick % items.length]!.key;
        const weighed = items.map((item) => (item.key === meant ? { ...item, weight: 3 } : item));
        const label = layoutLabels(weighed, narrow).find(({ key }) => key === meant);
        expect(label).toBeDefined();
        expect(label!.left).toBeGreaterThanOrEqual(narrow.left - 1e-6);
        expect(label!.left + items.find(({ key }) => key === meant)!.width).toBeLessThanOrEqual(
          narrow.right + 1e-6,
        );
      }),
    );
  });

  it('look for the nearest height with room', () => {
    const figure: LabelArea = {
      ...area,
      reach: (y0, y1) => (y1 > 280 && y0 < 320 ? { left: 60, right: 740 } : { left: 300, right: 500 }),
    };
    const [label] = layoutLabels([{ key: 'LI4.L', x: 480, y: 290, width: 90, weight: 1 }], figure);
    expect(label!.y + PITCH / 2).toBeLessThanOrEqual(280);
    expect(label!.y + PITCH / 2).toBeGreaterThan(270);
  });

  it('send no leader through the number of another point', () => {
    const discs = [{ key: 'LI5.L', x: 440, y: 300, radius: 12 }];
    const [label] = layoutLabels([{ key: 'LI4.L', x: 405, y: 300, width: 90, weight: 1 }], {
      ...area,
      discs,
    });
    expect(label!.side).toBe('left');
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
