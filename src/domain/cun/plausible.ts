import { NEUTRAL_SHAPE } from '../body/shape.ts';
import { figureSpread } from './figure-spread.ts';
import { LENGTHS } from './lengths-of-bodies.ts';
import { lengthsOfShape } from './lengths-of-shape.ts';
import { MEASURE_IDS, type MeasureId } from './measure-id.ts';
import { MEASURES } from './measures.ts';

/** Millimetres from and to which a measure is taken to be a person’s. */
export type Range = readonly [low: number, high: number];

/**
 * What grown people can measure: from the smallest to the largest body that the sliders make, and beyond them by a
 * quarter, or by four times the spread of the length’s own proportion where that is more.
 */
export const PLAUSIBLE: Readonly<Record<MeasureId, Range>> = plausible();

export const isPlausible = (id: MeasureId, mm: number): boolean =>
  mm >= PLAUSIBLE[id][0] && mm <= PLAUSIBLE[id][1];

function plausible(): Record<MeasureId, Range> {
  const { own } = figureSpread();
  const bodies = [0, 1].flatMap((sex) =>
    [-1, 1].flatMap((height) =>
      [-1, 1].flatMap((weight) =>
        [0, 1].map((age) => lengthsOfShape({ ...NEUTRAL_SHAPE, sex, height, weight, age })),
      ),
    ),
  );
  const rangeOf = (id: MeasureId): Range => {
    const { of } = MEASURES[id];
    const indices = of.map(([name]) => LENGTHS.indexOf(name));
    const on = bodies.map((body) => of.reduce((sum, [, cun], k) => sum + cun * body[indices[k]!]!, 0));
    const margin = Math.max(0.25, ...indices.map((i) => 4 * own[i]!));
    return [Math.min(...on) / (1 + margin), Math.max(...on) * (1 + margin)];
  };
  return Object.fromEntries(MEASURE_IDS.map((id) => [id, rangeOf(id)])) as Record<MeasureId, Range>;
}
