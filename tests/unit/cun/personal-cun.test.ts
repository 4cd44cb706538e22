import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  EXPORT_BODIES,
  NEUTRAL_SHAPE,
  type BodyShape,
  type ExportBody,
} from '../../../src/domain/body/shape.ts';
import { LENGTHS } from '../../../src/domain/cun/lengths-of-bodies.ts';
import { lengthsByName } from '../../../src/domain/cun/lengths-of-shape.ts';
import { MEASURE_IDS, type MeasureId, type Measures } from '../../../src/domain/cun/measure-id.ts';
import { MEASURES } from '../../../src/domain/cun/measures.ts';
import { personalCun } from '../../../src/domain/cun/personal-cun.ts';
import { PLAUSIBLE } from '../../../src/domain/cun/plausible.ts';
import { createMeasurer, type MeasuredLength } from '../../../tools/cun/measure-bodies.ts';

const neutral = lengthsByName(NEUTRAL_SHAPE);
let measureBody: (shape: BodyShape) => ReadonlyMap<string, MeasuredLength>;
beforeAll(() => {
  measureBody = createMeasurer();
});

/** What a tape without error would read on a body that the model itself was measured on. */
const tapeOn = (body: ReadonlyMap<string, MeasuredLength>, ids: readonly MeasureId[]): Measures =>
  Object.fromEntries(
    ids.map((id) => [id, MEASURES[id].of.reduce((sum, [name, cun]) => sum + cun * body.get(name)!.mm, 0)]),
  );

describe('a person who is one of the bodies', () => {
  const sets: readonly (readonly MeasureId[])[] = [
    ['height'],
    ['forearm'],
    ['lower-leg'],
    ['height', 'forearm'],
    ['height', 'forearm', 'lower-leg', 'four-fingers'],
    MEASURE_IDS,
  ];
  for (const name of Object.keys(EXPORT_BODIES) as ExportBody[])
    it.each(sets.map((ids) => [ids.join(', '), ids] as const))(
      `(${name}) gets every span back within the error said, from %s`,
      (_, ids) => {
        const body = measureBody(EXPORT_BODIES[name]);
        const mine = personalCun(neutral, tapeOn(body, ids));
        expect(mine.conflicts).toEqual([]);
        for (const [span, { mm }] of body) {
          const found = mine.cun(span)!;
          expect(Math.abs(found.mm - mm), `${span}: ${found.mm} for ${mm}`).toBeLessThanOrEqual(found.within);
        }
      },
    );

  it('drawn from all sliders at once, does so for at least 95 of 100 spans', () => {
    let [inside, all] = [0, 0];
    fc.assert(
      fc.property(
        fc.record({
          sex: fc.constantFrom(0, 1),
          height: fc.double({ min: -1, max: 1, noNaN: true }),
          weight: fc.double({ min: -1, max: 1, noNaN: true }),
          age: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        (sliders) => {
          const body = measureBody({ ...NEUTRAL_SHAPE, ...sliders });
          const mine = personalCun(neutral, tapeOn(body, ['forearm', 'lower-leg']));
          for (const [span, { mm }] of body) {
            all++;
            if (Math.abs(mine.cun(span)!.mm - mm) <= mine.cun(span)!.within) inside++;
          }
        },
      ),
      { numRuns: 25, seed: 7 },
    );
    expect(all).toBeGreaterThan(500);
    expect(inside / all).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the error', () => {
  it('of a measured span is the tape’s: 5 mm over 12 cun, two standard deviations', () => {
    const cun = personalCun(neutral, { forearm: 240 }).cun('cubital-wrist')!;
    expect(cun.mm).toBeCloseTo(20, 1);
    expect(cun.within).toBeGreaterThan(0.75);
    expect(cun.within).toBeLessThanOrEqual((2 * 5) / 12);
    expect(cun.basis).toBe('measured');
  });

  it('of laying two cun off joins that of the cun and 2 mm of the hand', () => {
    const mine = personalCun(neutral, { forearm: 240 });
    const one = mine.cun('cubital-wrist')!;
    expect(mine.length('cubital-wrist', 2)!.mm).toBeCloseTo(2 * one.mm, 9);
    expect(mine.length('cubital-wrist', 2)!.within).toBeCloseTo(Math.sqrt((2 * one.within) ** 2 + 16), 6);
  });

  it('never grows, as a share of the length, with one more measure that fits', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.subarray([...MEASURE_IDS]),
        fc.constantFrom(...MEASURE_IDS),
        (shape, ids, more) => {
          const body = measuredAs(shape);
          const before = personalCun(neutral, tapeOn(body, ids));
          const after = personalCun(neutral, tapeOn(body, [...ids, more]));
          fc.pre(before.conflicts.length + after.conflicts.length === 0);
          for (const span of LENGTHS) {
            const [a, b] = [before.cun(span)!, after.cun(span)!];
            expect(b.within / b.mm).toBeLessThanOrEqual(a.within / a.mm + 1e-12);
          }
        },
      ),
    );
  });

  it('without any measure is the spread over people, and says whose length it is', () => {
    const cun = personalCun(neutral, {}).cun('cubital-wrist')!;
    expect(cun).toMatchObject({ basis: 'figure', mm: expect.closeTo(neutral.get('cubital-wrist')!, 9) });
    // Forearms of the smallest and largest of the eight bodies must not be surprises.
    const female = lengthsByName(EXPORT_BODIES.female).get('cubital-wrist')!;
    expect(Math.abs(female - cun.mm)).toBeLessThan(cun.within);
  });
});

describe('a measure', () => {
  it('that is longer makes its span longer, and its neighbours never shorter', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 170, max: 330, noNaN: true }),
        fc.double({ min: 1.001, max: 1.05, noNaN: true }),
        (mm, by) => {
          const [one, longer] = [
            personalCun(neutral, { forearm: mm }),
            personalCun(neutral, { forearm: mm * by }),
          ];
          expect(longer.cun('cubital-wrist')!.mm).toBeGreaterThan(one.cun('cubital-wrist')!.mm);
          for (const span of ['axilla-cubital', 'popliteal-malleolus_lat', 'stature', 'finger'])
            expect(longer.cun(span)!.mm).toBeGreaterThanOrEqual(one.cun(span)!.mm);
        },
      ),
    );
  });

  it('counts the same in whatever order it was taken', () => {
    const forth = personalCun(neutral, { height: 1750, forearm: 250, thumb: 19 });
    const back = personalCun(neutral, { thumb: 19, forearm: 250, height: 1750 });
    for (const span of LENGTHS) expect(back.cun(span)).toEqual(forth.cun(span));
  });

  it('no person takes is left aside', () => {
    for (const id of MEASURE_IDS) {
      const [low, high] = PLAUSIBLE[id];
      for (const mm of [low * 0.99, high * 1.01, 0.001, 3000 * 10])
        expect(personalCun(neutral, { [id]: mm }).cun('cubital-wrist')).toEqual(
          personalCun(neutral, {}).cun('cubital-wrist'),
        );
    }
  });

  it('weighs by its error against another of the same span', () => {
    // Notch to navel is two spans of one cun; both together are known better than either alone could be.
    const mine = personalCun(neutral, { 'notch-navel': 380 });
    const whole = 9 * mine.cun('notch-xiphisternal')!.mm + 8 * mine.cun('xiphisternal-navel')!.mm;
    expect(whole).toBeGreaterThan(374);
    expect(whole).toBeLessThan(381);
  });
});

describe('measures that do not fit one body', () => {
  const mine = personalCun(neutral, { height: 1800, forearm: 190 });

  it('are pointed out with what the other would have them be', () => {
    expect(mine.conflicts).toHaveLength(1);
    const [{ measure, against, expected } = { measure: '', against: '', expected: [0, 0] }] = mine.conflicts;
    expect([measure, against]).toEqual(['forearm', 'height']);
    // 180 cm stands 8.4 % above the middle body, whose forearm is 239 mm.
    expect(expected[0]).toBeLessThan(259);
    expect(expected[1]).toBeGreaterThan(259);
    expect(expected[0]).toBeGreaterThan(190);
  });

  it('count for their own spans and for no other', () => {
    expect(mine.cun('cubital-wrist')!.mm).toBeCloseTo(190 / 12, 0);
    const nothing = personalCun(neutral, {});
    expect(mine.cun('axilla-cubital')).toEqual(nothing.cun('axilla-cubital'));
  });

  it('are not found in any of the bodies, whatever is measured', () => {
    fc.assert(
      fc.property(bodies, (shape) => {
        expect(personalCun(neutral, tapeOn(measuredAs(shape), MEASURE_IDS)).conflicts).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const slider = (min: number): fc.Arbitrary<number> => fc.double({ min, max: 1, noNaN: true });
const bodies = fc.record({ sex: slider(0), height: slider(-1), weight: slider(-1), age: slider(0) });

/** Lengths of a shape by the sum of morphs, which `lengths.test.ts` holds to the solver. */
const measuredAs = (sliders: Partial<BodyShape>): ReadonlyMap<string, MeasuredLength> =>
  new Map(
    [...lengthsByName({ ...NEUTRAL_SHAPE, ...sliders })].map(([name, mm]) => [name, { mm, spread: 0 }]),
  );
