import type { FindStep } from '../../domain/locator/finding.ts';

/** Seconds between two places lighting up, and that anything drawn takes to stand. */
const APART = 0.5;
const DRAWN = { places: 0.35, line: 0.8, ruler: 1.1, zone: 0.6 } as const;
/** Seconds from the beginning of a step to its last movement. */
export function movingSeconds(step: FindStep): number {
  const places = step.kind === 'places' ? step.places.length - 1 : 0;
  return DRAWN[step.kind] + Math.max(0, places) * APART;
}

/**
 * How far one thing of a step is drawn, 0 to 1, easing out.
 * @param seconds since the step began
 * @param index which of the step's places, 0 for any other step
 */
export function drawnShare(step: FindStep, seconds: number, index = 0): number {
  const share = Math.min(1, Math.max(0, (seconds - index * APART) / DRAWN[step.kind]));
  return 1 - (1 - share) ** 3;
}
