import type { Phase, Work } from './phase.ts';
import type { Tone } from './ports.ts';

/** A moment within the work on one side at which something is heard. */
export interface Cue {
  /** `let-go`: a turn is over; `again`: the next begins. */
  readonly kind: 'half' | 'last' | 'let-go' | 'again';
  readonly tone: Tone;
  /** Milliseconds that are then left of the phase. */
  readonly left: number;
  /** Of the last seconds: how many they are. */
  readonly count?: number;
}

const SECOND = 1000;
/** Halfway is told only where both halves are long enough to be worth telling apart. Milliseconds. */
const LEAST_FOR_HALF = 20 * SECOND;
/** Shorter work than this ends before one could take note of its end. */
const LEAST_FOR_LAST = 8 * SECOND;
const LAST_SECONDS = [3, 2, 1] as const;
/** A cue that comes later than this is not given any more: the clock jumped, or the device slept. */
const LATEST = 700;

type Turns = Pick<Work, 'turns' | 'turn' | 'letGo'>;

/**
 * What is heard while one side is worked on, in order. `whole`: milliseconds that it takes, with what was added;
 * `stretch`: how much longer it takes than it is written.
 */
export function cuesOf(work: Turns, whole: number, stretch: number): readonly Cue[] {
  const cues: Cue[] =
    work.turns > 1 && work.letGo > 0
      ? turnCues(work, whole, stretch * SECOND)
      : whole >= LEAST_FOR_HALF
        ? [{ kind: 'half', tone: 'half', left: whole / 2 }]
        : [];
  if (whole >= LEAST_FOR_LAST)
    for (const count of LAST_SECONDS) cues.push({ kind: 'last', tone: 'last', left: count * SECOND, count });
  return cues;
}

/** Where turns are parted by letting go, each end and each beginning is told; halfway would only add to them. */
function turnCues({ turns, turn, letGo }: Turns, whole: number, scale: number): Cue[] {
  return Array.from({ length: turns - 1 }, (_, i): Cue[] => {
    const end = ((i + 1) * turn + i * letGo) * scale;
    return [
      { kind: 'let-go', tone: 'rest', left: whole - end },
      { kind: 'again', tone: 'begin', left: whole - end - letGo * scale },
    ];
  }).flat();
}

/** The cue to give now, where the work stood at `before` when last looked at and stands at `now` (both: ms left). */
export function dueCue(cues: readonly Cue[], before: number, now: number): Cue | null {
  const passed = cues.filter(({ left }) => left < before && left >= now);
  const latest = passed.at(-1);
  return latest && latest.left - now <= LATEST ? latest : null;
}

/** Milliseconds until the next cue; null when there is none to come. */
export function untilNextCue(cues: readonly Cue[], now: number): number | null {
  const next = cues.find(({ left }) => left < now);
  return next ? now - next.left : null;
}

/** What is heard when a phase begins; finding the place goes on from taking the posture without a sign. */
export const TONE_OF: Readonly<Record<Phase['kind'], Tone | null>> = {
  prepare: 'begin',
  position: 'next',
  find: null,
  work: 'begin',
  switch: 'switch',
  rest: 'rest',
  close: 'rest',
};
