import { EXPORT_BODIES, NEUTRAL_SHAPE, type BodyShape } from './shape.ts';

/**
 * How far the belly has grown, 0 to 1, in a week of pregnancy. The womb rises above the pubic bone at about week 12,
 * and from there its top is felt about a centimetre higher each week until term.
 */
export const bellyAt = (week: number): number => (week - FIRST_SEEN) / (TERM - FIRST_SEEN);
export const weekOf = (belly: number): number => Math.round(FIRST_SEEN + belly * (TERM - FIRST_SEEN));

const FIRST_SEEN = 12;
const TERM = 40;

/** A week near the end of the first trimester, when something shows, and in the middle of the others. */
export const TRIMESTERS = { 1: bellyAt(13), 2: bellyAt(22), 3: bellyAt(34) } as const;
export type Trimester = keyof typeof TRIMESTERS;

/** Bodies to begin with. */
export const PRESETS = {
  ...EXPORT_BODIES,
  strong: { ...NEUTRAL_SHAPE, muscle: 1 },
  'pregnant-1': { ...NEUTRAL_SHAPE, sex: 0, pregnancy: TRIMESTERS[1] },
  'pregnant-2': { ...NEUTRAL_SHAPE, sex: 0, pregnancy: TRIMESTERS[2] },
  'pregnant-3': { ...NEUTRAL_SHAPE, sex: 0, pregnancy: TRIMESTERS[3] },
} as const satisfies Readonly<Record<string, BodyShape>>;
export type Preset = keyof typeof PRESETS;

export const isShape = (a: BodyShape, b: BodyShape): boolean =>
  (Object.keys(NEUTRAL_SHAPE) as (keyof BodyShape)[]).every((name) => Math.abs(a[name] - b[name]) < 0.005);

/** The trimester that a belly shows; null for none. */
export const trimesterOf = (belly: number): Trimester | null => {
  if (belly <= 0) return null;
  const week = weekOf(belly);
  return week < 14 ? 1 : week < 28 ? 2 : 3;
};
