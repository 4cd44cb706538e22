import type { BodyShape } from '../body/shape.ts';
import { LENGTHS } from './lengths-of-bodies.ts';
import { lengthsOfShape } from './lengths-of-shape.ts';

const STATURE = LENGTHS.indexOf('stature');

/** Millimetres that a body of this shape stands tall. */
export const statureOf = (shape: BodyShape): number => lengthsOfShape(shape)[STATURE]! * 75;

/** Millimetres between which the height slider takes a body, its other sliders kept. */
export const statureRange = (shape: BodyShape): readonly [low: number, high: number] => [
  statureOf({ ...shape, height: -1 }),
  statureOf({ ...shape, height: 1 }),
];

/**
 * The height slider that makes this body so tall, its other sliders kept; beyond -1 to 1 where the body cannot be, in
 * proportion. Stature is linear on each side of the middle, for one morph lengthens and another shortens.
 *
 * @param stature millimetres
 */
export function heightFor(shape: BodyShape, stature: number): number {
  const middle = statureOf({ ...shape, height: 0 });
  const [low, high] = statureRange(shape);
  return stature >= middle ? (stature - middle) / (high - middle) : (stature - middle) / (middle - low);
}
