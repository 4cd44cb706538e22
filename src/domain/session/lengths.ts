import { END, type Phase, type Script, type Work } from './phase.ts';
import type { Place, Session } from './session.ts';

const SECOND = 1000;
/** Nobody lies down sooner than this. Seconds. */
const LEAST_FOR_POSTURE = 10;
/** Going over to the other side of a stretch, where nothing has to be found. Seconds. */
const OVER = 6;

export const indexOf = ({ phases }: Script, id: string): number =>
  id === END ? phases.length : phases.findIndex((phase) => phase.id === id);

export const phaseAt = ({ phases }: Script, { phase }: Place): Phase | null =>
  phases.find(({ id }) => id === phase) ?? null;

/** Milliseconds of a phase's own time; null: it waits for the person. */
export function lengthOf(phase: Phase, extra: number, wait: number | null): number | null {
  switch (phase.kind) {
    case 'position':
      return Math.max(LEAST_FOR_POSTURE, wait ?? 0) * SECOND + extra;
    case 'find':
      return wait === null ? null : wait * SECOND + extra;
    case 'switch': {
      if ('stretch' in phase.step.target) return OVER * SECOND + extra;
      return wait === null ? null : Math.max(OVER, wait) * SECOND + extra;
    }
    default:
      return phase.seconds * SECOND + extra;
  }
}

/** How much of the first `spent` milliseconds of a phase is work, the letting go between turns taken off. */
export function workedIn({ turns, turn, letGo }: Work, spent: number): number {
  const round = (turn + letGo) * SECOND;
  let rested = 0;
  for (let k = 0; k < turns - 1; k++)
    rested += Math.min(Math.max(spent - k * round - turn * SECOND, 0), letGo * SECOND);
  return spent - rested;
}

/** Where a phase stands when so much of it was worked: at the beginning of a turn rather than of a letting go. */
export function spentFor({ turns, turn, letGo }: Work, worked: number): number {
  const before = Math.min(turns - 1, Math.floor(worked / (turn * SECOND)));
  return worked + before * letGo * SECOND;
}

/** Milliseconds of work that are left of a side’s phase, in its own time. */
export const workLeft = (work: Work, { spent, extra }: Place): number =>
  Math.max(0, workedIn(work, work.seconds * SECOND + extra) - workedIn(work, spent));

/** Milliseconds of the clock that a unit was worked on in all. */
export const workedOn = ({ script, place, pressed, since }: Session, unit: string): number =>
  (pressed[unit] ?? 0) + (phaseAt(script, place)?.unit === unit ? since.pressed : 0);

/** Milliseconds for which a side may still be worked on, of the clock. */
export const allowance = (session: Session, { unit, most }: Work): number =>
  Math.max(0, most * SECOND - workedOn(session, unit));
