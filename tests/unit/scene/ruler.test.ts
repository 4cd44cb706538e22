import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ruler } from '../../../src/domain/locator/finding.ts';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import { fingerGroups } from '../../../src/scene/finding/finger-widths.ts';
import { rulerBars, rulerNumerals } from '../../../src/scene/finding/ruler-bars.ts';
import { atCun, facesAt, partOf, screenLine } from '../../../src/scene/finding/ruler-line.ts';
import { rulerSide, type RulerRoom } from '../../../src/scene/finding/ruler-side.ts';

/** Lengths and counts as rules have them: whole, half and tenths of a cun. */
const measured = fc
  .record({
    tenths: fc.integer({ min: 1, max: 180 }),
    from: fc.double({ min: 0, max: 1 }),
    to: fc.double({ min: 0, max: 1 }),
  })
  .map(({ tenths, from, to }) => {
    const length = tenths / 10;
    const cun = (share: number): number => Math.round(share * tenths) / 10;
    return { length, counted: [cun(from), cun(to)] as const };
  })
  .filter(({ counted: [from, to] }) => Math.abs(to - from) > 0.05);

describe('the bars of a ruler', () => {
  it('lie end to end over its whole length, none longer than a cun', () => {
    fc.assert(
      fc.property(measured, (ruler) => {
        const bars = rulerBars(ruler);
        expect(bars[0]!.from).toBeCloseTo(0, 9);
        expect(bars.at(-1)!.to).toBeCloseTo(ruler.length, 9);
        bars.forEach((bar, i) => {
          expect(bar.to - bar.from).toBeLessThanOrEqual(1 + 1e-9);
          if (i > 0) expect(bar.from).toBe(bars[i - 1]!.to);
        });
      }),
    );
  });

  it('that are counted measure the answer, and lie together', () => {
    fc.assert(
      fc.property(measured, (ruler) => {
        const counted = rulerBars(ruler).filter((bar) => bar.counted);
        const sum = counted.reduce((length, { from, to }) => length + to - from, 0);
        const [a, b] = ruler.counted;
        expect(sum).toBeCloseTo(Math.abs(b - a), 6);
        expect(counted[0]!.from).toBeCloseTo(Math.min(a, b), 6);
      }),
    );
  });

  it('are full and pale by turns, cun by cun', () => {
    const bars = rulerBars({ length: 12, counted: [0, 2] });
    expect(bars).toHaveLength(12);
    expect(bars.map(({ full }) => full)).toEqual(Array.from({ length: 12 }, (_, i) => i % 2 === 0));
  });

  it('are cut where a count ends within a cun', () => {
    const ends = rulerBars({ length: 3, counted: [0, 1.5] }).map(({ to }) => to);
    expect(ends).toEqual([1, 1.5, 2, 3]);
  });
});

describe('the numbers of a ruler', () => {
  it('count from where the count begins, whichever way it goes', () => {
    const texts = (counted: readonly [number, number]): string[] =>
      rulerNumerals({ length: 8, counted }, 40)
        .filter((n) => n.counted)
        .map(({ cun, text }) => `${text} at ${cun}`);
    expect(texts([0, 3])).toEqual(['0 at 0', '1 at 1', '2 at 2', '3 at 3']);
    expect(texts([8, 5])).toEqual(['0 at 8', '1 at 7', '2 at 6', '3 at 5']);
  });

  it('always say the answer, and never stand on one another', () => {
    fc.assert(
      fc.property(measured, fc.double({ min: 0.5, max: 90, noNaN: true }), (ruler, cunOnScreen) => {
        const numbers = rulerNumerals(ruler, cunOnScreen);
        const answer = numbers.find(({ cun }) => Math.abs(cun - ruler.counted[1]) < 1e-6)!;
        expect(Number(answer.text)).toBeCloseTo(Math.abs(ruler.counted[1] - ruler.counted[0]), 6);
        for (const a of numbers)
          for (const b of numbers)
            if (a !== b) expect(Math.abs(a.cun - b.cun) * cunOnScreen).toBeGreaterThanOrEqual(17 - 1e-6);
      }),
    );
  });
});

/** A quarter of a circle of 0.2 m, from the front of a post to its left side, with one sample every degree. */
const degrees = Array.from({ length: 91 }, (_, i) => (i * Math.PI) / 180);
const round = degrees.map((a): Vec3 => [0.2 * Math.sin(a), 1, 0.2 * Math.cos(a)]);
const ruler: Ruler = {
  id: 'r',
  span: 'finger',
  is: null,
  length: 9,
  counted: [0, 3],
  cun: 0.0349,
  samples: round,
  normals: round.map(([x, , z]) => [x / 0.2, 0, z / 0.2]),
  from: null,
  ends: [],
};
const flat = (x: number, y: number): { x: number; y: number } => ({ x: 500 + x * 1000, y: 1000 - y * 500 });

describe('a ruler round the body', () => {
  const line = screenLine(ruler, flat, [0, 1, 3]);

  it('has its ticks at equal ways over the skin, which the eye sees foreshortened', () => {
    for (let cun = 0; cun <= 9; cun++) {
      // Ten degrees a cun.
      expect(atCun(line, cun).x).toBeCloseTo(500 + 200 * Math.sin((cun * Math.PI) / 18), 3);
    }
  });

  it('goes through every sample between two cun, its ends included', () => {
    const part = partOf(line, 1.05, 2.95);
    expect(part[0]!.x).toBeCloseTo(atCun(line, 1.05).x, 6);
    expect(part.at(-1)!.x).toBeCloseTo(atCun(line, 2.95).x, 6);
    expect(part).toHaveLength(2 + 19);
    part.forEach(({ x }, i) => i > 0 && expect(x).toBeGreaterThan(part[i - 1]!.x));
  });

  it('is told apart where it turns away from the eye', () => {
    expect(facesAt(line, 0)).toBe(true);
    expect(facesAt(line, 9)).toBe(false);
    expect(facesAt(screenLine(ruler, flat, [3, 1, 0]), 0)).toBe(false);
  });
});

describe('where a ruler stands', () => {
  const upright = (x: number) => ({
    length: 4,
    xs: [x, x, x, x, x],
    ys: [500, 450, 400, 350, 300],
    faces: [true, true, true, true, true],
  });
  const room = (change: Partial<RulerRoom>): RulerRoom => ({
    left: 0,
    top: 0,
    right: 1000,
    bottom: 800,
    reach: () => ({ left: 450, right: 550 }),
    ...change,
  });

  it('is a parallel beside the line, 60 to 100 px off', () => {
    for (const width of [390, 1000]) {
      const { offset, out } = rulerSide(upright(width / 2), [0, 2], room({ right: width }), undefined);
      expect(Math.abs(out.y)).toBeLessThan(1e-9);
      expect(Math.abs(offset.x)).toBeGreaterThanOrEqual(60);
      expect(Math.abs(offset.x)).toBeLessThanOrEqual(100);
    }
  });

  it('is on the side with room for it', () => {
    expect(rulerSide(upright(60), [0, 2], room({}), undefined).out.x).toBeGreaterThan(0);
    expect(rulerSide(upright(940), [0, 2], room({}), undefined).out.x).toBeLessThan(0);
  });

  it('is off the figure where one side is', () => {
    const wide = room({ reach: () => ({ left: 100, right: 520 }) });
    expect(rulerSide(upright(500), [0, 2], wide, undefined).out.x).toBeGreaterThan(0);
    const other = room({ reach: () => ({ left: 480, right: 900 }) });
    expect(rulerSide(upright(500), [0, 2], other, undefined).out.x).toBeLessThan(0);
  });

  it('stays where it was while neither side is much better', () => {
    const first = rulerSide(upright(500), [0, 2], room({}), undefined);
    const flip = rulerSide(upright(500), [0, 2], room({}), { ...first, out: { x: -first.out.x, y: 0 } });
    expect(flip.out.x).toBeCloseTo(-first.out.x, 9);
  });
});

describe('fingers beside a ruler', () => {
  it('are those of the finger cun: thumb 1, two 1.5, three 2 and four 3', () => {
    expect(fingerGroups(1)).toEqual([{ fingers: 'thumb', cun: 1 }]);
    expect(fingerGroups(1.5)).toEqual([{ fingers: 2, cun: 1.5 }]);
    expect(fingerGroups(2)).toEqual([{ fingers: 3, cun: 2 }]);
    expect(fingerGroups(3)).toEqual([{ fingers: 4, cun: 3 }]);
  });

  it('together make the cun that they stand for, or are not drawn', () => {
    let drawn = 0;
    for (let tenths = 1; tenths <= 120; tenths++) {
      const groups = fingerGroups(tenths / 10);
      if (groups.length === 0) continue;
      drawn++;
      expect(groups.reduce((sum, { cun }) => sum + cun, 0)).toBeCloseTo(tenths / 10, 9);
    }
    expect(drawn).toBeGreaterThanOrEqual(8);
  });
});
