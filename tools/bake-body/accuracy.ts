import { CORRECTIVE_MORPHS, correctiveName, type SingleMorph } from '../../src/domain/body/morph-weights.ts';

/** Sliders pushed to their ends together, chosen to be hard. */
export const HARD_BODIES: readonly (readonly SingleMorph[])[] = [
  ['male', 'tall'],
  ['female', 'short'],
  ['male', 'heavy'],
  ['female', 'heavy'],
  ['female', 'slim'],
  ['male', 'strong'],
  ['female', 'elder'],
  ['male', 'elder', 'slim'],
  ['female', 'elder', 'heavy'],
  ['female', 'short', 'heavy'],
];

export interface Accuracy {
  readonly body: string;
  /** Millimetres between the blend and the true body over all base vertices. */
  readonly mean: number;
  readonly max: number;
}

/** How far the blend of morphs is from the body that the source itself gives. Metres in, millimetres out. */
export function accuracyOf(
  body: readonly SingleMorph[],
  truth: Float64Array,
  neutral: Float64Array,
  morphs: readonly { readonly name: string; readonly skin: Float64Array }[],
): Accuracy {
  const pairs = CORRECTIVE_MORPHS.filter(([a, b]) => body.includes(a) && body.includes(b));
  const names = [...body, ...pairs.map(([a, b]) => correctiveName(a, b))];
  const blend = neutral.slice();
  for (const name of names) {
    const { skin } = morphs.find((morph) => morph.name === name)!;
    for (let i = 0; i < blend.length; i++) blend[i]! += skin[i]!;
  }
  let sum = 0;
  let max = 0;
  for (let i = 0; i < blend.length; i += 3) {
    const far = Math.hypot(
      blend[i]! - truth[i]!,
      blend[i + 1]! - truth[i + 1]!,
      blend[i + 2]! - truth[i + 2]!,
    );
    sum += far;
    max = Math.max(max, far);
  }
  const millimetres = (metres: number): number => Math.round(metres * 1e4) / 10;
  return { body: body.join('+'), mean: millimetres((sum * 3) / blend.length), max: millimetres(max) };
}
