import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_BODIES, NEUTRAL_SHAPE, type BodyShape } from '../../../src/domain/body/shape.ts';
import { LENGTHS, LENGTHS_OF_BODIES } from '../../../src/domain/cun/lengths-of-bodies.ts';
import { lengthsByName } from '../../../src/domain/cun/lengths-of-shape.ts';
import { MEASURES } from '../../../src/domain/cun/measures.ts';
import { heightFor, statureOf, statureRange } from '../../../src/domain/cun/stature.ts';
import { createMeasurer, endShapes, type MeasuredLength } from '../../../tools/cun/measure-bodies.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../../tools/load-body.ts';

const MEND = 'run npx tsx tools/measure-bodies.ts';
let measure: (shape: BodyShape) => ReadonlyMap<string, MeasuredLength>;
beforeAll(() => {
  measure = createMeasurer();
});

describe('the lengths of the bodies', () => {
  it('are those of every span of the landmark table', () => {
    const spans = Object.keys(loadLandmarkTable().spans);
    expect([...LENGTHS].sort(), MEND).toEqual([...spans, 'stature', 'finger'].sort());
    for (const { of } of Object.values(MEASURES))
      for (const [name, cun] of of)
        if (spans.includes(name) && of.length === 1) expect(loadLandmarkTable().spans[name]!.cun).toBe(cun);
  });

  it('are what the solver measures now, within 2 %', () => {
    for (const [name, shape] of endShapes()) {
      const lengths = [...measure(shape).values()];
      LENGTHS_OF_BODIES[name as keyof typeof LENGTHS_OF_BODIES].forEach((mm, i) =>
        expect(Math.abs(mm / lengths[i]!.mm - 1), `${name} ${LENGTHS[i]}: ${MEND}`).toBeLessThan(0.02),
      );
    }
  });

  it.each<[string, Partial<BodyShape>]>([
    ['half tall', { height: 0.5 }],
    ['a heavy woman', { sex: 0, weight: 0.8, height: -0.3 }],
    ['an old man', { sex: 1, age: 0.7 }],
    ['a strong tall man', { sex: 1, height: 0.9, muscle: 0.6 }],
    ['late in pregnancy', { sex: 0, pregnancy: 0.9, weight: 0.4 }],
  ])('add up to those of %s, within 1 % on average and 3 % at most', (_, change) => {
    const shape = { ...NEUTRAL_SHAPE, ...change };
    const added = lengthsByName(shape);
    const off = [...measure(shape)].map(([name, { mm }]) => Math.abs(added.get(name)! / mm - 1));
    expect(Math.max(...off)).toBeLessThan(0.03);
    expect(off.reduce((a, b) => a + b) / off.length).toBeLessThan(0.01);
  });
});

describe('a height in millimetres', () => {
  const body = loadBody();
  const standing = (shape: BodyShape): number => {
    const { positions } = body.evaluate(shape);
    const ys = Array.from(positions).filter((_, i) => i % 3 === 1);
    return 1000 * (ys.reduce((a, b) => Math.max(a, b)) - ys.reduce((a, b) => Math.min(a, b)));
  };

  it.each([
    [1550, { sex: 0 }],
    [1640, { sex: 0.5, weight: 0.7 }],
    [1780, { sex: 1, age: 0.5 }],
    [1850, { sex: 1, muscle: 1 }],
  ] as const)('of %d makes a body that stands so tall, within 3 mm', (mm, change) => {
    const shape = { ...NEUTRAL_SHAPE, ...change };
    expect(Math.abs(standing({ ...shape, height: heightFor(shape, mm) }) - mm)).toBeLessThan(3);
  });

  it('beyond what the body can be lies beyond the slider', () => {
    const [low, high] = statureRange(EXPORT_BODIES.female);
    expect(heightFor(EXPORT_BODIES.female, high + 1)).toBeGreaterThan(1);
    expect(heightFor(EXPORT_BODIES.female, low - 1)).toBeLessThan(-1);
    expect(Math.abs(statureOf(EXPORT_BODIES.tall) - standing(EXPORT_BODIES.tall))).toBeLessThan(1);
  });
});

describe('the breadth of fingers', () => {
  it('is that of the middle body’s own, at their middle joints', () => {
    const body = loadBody();
    const { positions } = body.evaluate(NEUTRAL_SHAPE);
    const joints = body.joints(NEUTRAL_SHAPE);
    const at = (name: string): readonly number[] => joints.get(name)!;
    const minus = (a: ArrayLike<number>, b: ArrayLike<number>) => [0, 1, 2].map((k) => a[k]! - b[k]!);
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
    const unit = (a: readonly number[]) => a.map((x) => x / Math.sqrt(dot(a, a)));
    const across = unit(minus(at('finger2-2.L'), at('finger5-2.L')));
    const breadth = (finger: number): number => {
      const along = unit(minus(at(`finger${finger}-3.L`), at(`finger${finger}-2.L`)));
      const aside = unit(across.map((x, k) => x - dot(across, along) * along[k]!));
      const reach: number[] = [];
      for (let v = 0; v < positions.length / 3; v++) {
        const from = minus(positions.subarray(v * 3, v * 3 + 3), at(`finger${finger}-2.L`));
        if (Math.abs(dot(from, along)) < 0.004 && Math.sqrt(dot(from, from)) < 0.014)
          reach.push(dot(from, aside));
      }
      return 1000 * (Math.max(...reach) - Math.min(...reach));
    };
    const thumb = lengthsByName(NEUTRAL_SHAPE).get('finger')!;
    const four = breadth(2) + breadth(3) + breadth(4) + breadth(5);
    expect(Math.abs(MEASURES['four-fingers'].of[0]![1] * thumb - four) / four).toBeLessThan(0.06);
    const two = breadth(2) + breadth(3);
    expect(Math.abs(MEASURES['two-fingers'].of[0]![1] * thumb - two) / two).toBeLessThan(0.06);
  });
});
