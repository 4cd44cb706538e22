import { NEUTRAL_SHAPE, SHAPE_RANGES, type BodyShape } from './shape.ts';

/** A shape that the body can take, and which sliders it took to their ends to be one. */
export interface ClampedShape {
  readonly shape: BodyShape;
  readonly beyond: readonly (keyof BodyShape)[];
}

/** One list for every shape that is within, so that whoever watches it sees no change. */
const NONE: readonly (keyof BodyShape)[] = [];

/** Brings a shape from anywhere (storage, a link, a height in centimetres) within what the body can show. */
export function clampShape(asked: BodyShape): ClampedShape {
  const shape = { ...asked };
  const beyond: (keyof BodyShape)[] = [];
  for (const name of Object.keys(SHAPE_RANGES) as (keyof BodyShape)[]) {
    const [low, high] = SHAPE_RANGES[name];
    const value = Number.isFinite(asked[name])
      ? Math.min(high, Math.max(low, asked[name]))
      : NEUTRAL_SHAPE[name];
    if (value !== asked[name]) beyond.push(name);
    shape[name] = value;
  }
  return { shape, beyond: beyond.length > 0 ? beyond : NONE };
}
