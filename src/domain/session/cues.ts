import type { Tone } from './ports.ts';

/** A moment within a phase at which something is heard. */
export interface Cue {
  readonly kind: 'half' | 'last';
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

/** What is heard while a stretch of work lasts, in order. `whole` in milliseconds. */
export function cuesOf(whole: number): readonly Cue[] {
  const half: readonly Cue[] =
    whole >= LEAST_FOR_HALF ? [{ kind: 'half', tone: 'half', left: whole / 2 }] : [];
  const last: readonly Cue[] =
    whole >= LEAST_FOR_LAST
      ? LAST_SECONDS.map((count) => ({ kind: 'last', tone: 'last', left: count * SECOND, count }))
      : [];
  return [...half, ...last];
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
