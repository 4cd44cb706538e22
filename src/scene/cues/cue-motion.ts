import type { Cue } from '../../state/emphasis-store.ts';

/** In the order of the shader's kinds. */
export const MOTIONS = [
  'press',
  'circle',
  'tap',
  'squeeze',
  'stroke',
] as const satisfies readonly Cue['motion'][];

/** The shader's kind of a stroke that goes to and fro. */
export const RUB = MOTIONS.length;

/** Palms, balls and fists rub to and fro, a movement each way; fingers draw one way and come back through the air. */
export const isRubbed = ({ motion, worked }: Cue): boolean =>
  motion === 'stroke' &&
  worked !== undefined &&
  !['thumb', 'fingertip', 'fingertips'].includes(worked.contact);

/** Seconds that a held press takes to sink in. */
const SINK = 3;
/** Where each movement is shown standing still. */
export const STILL: Record<Cue['motion'], number> = {
  press: 0.45,
  circle: 0.08,
  tap: 0.1,
  squeeze: 0.42,
  stroke: 0.5,
};

/** How far a movement is: `phase` 0 to 1 through one repetition, and whether another picture is needed. */
export interface CueState {
  readonly phase: number;
  readonly playing: boolean;
}

/**
 * @param tempo movements a minute; 0 sinks in once and holds
 * @param seconds since the cue began
 */
export function cueState(motion: Cue['motion'], tempo: number, seconds: number, still: boolean): CueState {
  if (still) return { phase: STILL[motion], playing: false };
  if (tempo <= 0) {
    const share = Math.min(1, seconds / SINK);
    return { phase: STILL[motion] * share, playing: share < 1 };
  }
  return { phase: ((seconds * tempo) / 60) % 1, playing: true };
}
