import type { Build } from './build.ts';
import { CORRECTIVE_MORPHS, correctiveName, type SingleMorph } from '../../src/domain/body/morph-weights.ts';

/** The neutral body: between the sexes, lean and a little trained, which shows its landmarks best. */
const NEUTRAL: Build = { gender: 0.5, age: 0.5, muscle: 0.68, weight: 0.42, height: 0.5, pregnant: 0 };

/** What each slider's end changes of the neutral body. */
const SLIDER_ENDS: Record<SingleMorph, Partial<Build>> = {
  male: { gender: 1, muscle: 0.72 },
  female: { gender: 0, muscle: 0.62 },
  tall: { height: 0.61 },
  short: { height: 0.3 },
  heavy: { weight: 1, muscle: 0.55 },
  slim: { weight: 0, muscle: 0.55 },
  strong: { muscle: 1 },
  soft: { muscle: 0.3 },
  elder: { age: 0.95, muscle: 0.4, weight: 0.45 },
  pregnant: { gender: 0, muscle: 0.62, pregnant: 1 },
};

/** What a slider's end is compared with: the neutral body, but for pregnancy, whose body is a woman's. */
export const comparedWith = (morph: SingleMorph): SingleMorph | null =>
  morph === 'pregnant' ? 'female' : null;

export const buildOf = (...morphs: SingleMorph[]): Build => {
  const build: Build = { ...NEUTRAL };
  for (const morph of morphs) {
    for (const [key, value] of Object.entries(SLIDER_ENDS[morph]) as [keyof Build, number][]) {
      // Two sliders that touch the same source slider add up, as their morphs do.
      const from = key === 'gender' || key === 'pregnant' ? value : build[key] + value - NEUTRAL[key];
      build[key] = Math.max(0, Math.min(1, from));
    }
  }
  return build;
};

export const CORRECTIVES = CORRECTIVE_MORPHS.map(([a, b]) => ({
  name: correctiveName(a, b),
  pair: [a, b] as const,
}));
