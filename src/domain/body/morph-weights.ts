import { SHAPE_RANGES, type BodyShape } from './shape.ts';

/** The baked morphs that one slider moves, by name, and how far: 0 to 1 each. */
export const SINGLE_MORPHS = {
  male: (shape) => Math.max(0, shape.sex * 2 - 1),
  female: (shape) => Math.max(0, 1 - shape.sex * 2),
  tall: (shape) => Math.max(0, shape.height),
  short: (shape) => Math.max(0, -shape.height),
  heavy: (shape) => Math.max(0, shape.weight),
  slim: (shape) => Math.max(0, -shape.weight),
  strong: (shape) => Math.max(0, shape.muscle),
  soft: (shape) => Math.max(0, -shape.muscle),
  elder: (shape) => shape.age,
  pregnant: (shape) => shape.pregnancy,
} as const satisfies Record<string, (shape: BodyShape) => number>;
export type SingleMorph = keyof typeof SINGLE_MORPHS;

/** Pairs whose sum misses the true body by centimetres: each has a morph that puts it right where both are on. */
export const CORRECTIVE_MORPHS = [
  ['female', 'elder'],
  ['male', 'elder'],
  ['female', 'heavy'],
  ['male', 'heavy'],
  ['elder', 'heavy'],
  ['elder', 'slim'],
  ['pregnant', 'heavy'],
] as const satisfies readonly (readonly [SingleMorph, SingleMorph])[];

export const correctiveName = (a: string, b: string): string => `${a}-${b}`;

/** Weight of every morph for a shape, by morph name. @throws Error for numbers outside the sliders' ranges. */
export function morphWeights(shape: BodyShape): ReadonlyMap<string, number> {
  checkRange(shape);
  const weights = new Map<string, number>();
  for (const [name, weight] of Object.entries(SINGLE_MORPHS)) weights.set(name, weight(shape));
  for (const [a, b] of CORRECTIVE_MORPHS)
    weights.set(correctiveName(a, b), weights.get(a)! * weights.get(b)!);
  return weights;
}

function checkRange(shape: BodyShape): void {
  for (const [name, [low, high]] of Object.entries(SHAPE_RANGES) as [
    keyof BodyShape,
    readonly [number, number],
  ][]) {
    const value = shape[name];
    if (!(value >= low && value <= high))
      throw new Error(`Body shape: ${name} is ${value}, not ${low} to ${high}`);
  }
}
