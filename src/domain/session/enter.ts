import { allowance, lengthOf, phaseAt, spentFor, workedIn, workLeft } from './lengths.ts';
import { END, type Phase, type Script, type Work } from './phase.ts';
import type { Place, Session } from './session.ts';

/** Less than this is not worth taking a side up again for. Milliseconds. */
const WORTH = 5000;

export const startOf = (phase: Phase | undefined): Place => ({
  phase: phase?.id ?? END,
  spent: 0,
  extra: 0,
});

/** Whether one is in the posture that a phase asks for, coming from another phase. */
function isInPosture(from: Phase | null, position: Extract<Phase, { kind: 'position' }>): boolean {
  if (!from || 'moment' in from || 'stretch' in position.step.target) return false;
  const beside = 'stretch' in from.step.target && from.step.key !== position.step.key;
  return !beside && from.kind !== 'position' && from.step.posture === position.step.posture;
}

/** The phase at `index`, or the one after it where its posture is taken already. */
export function entering(script: Script, index: number, from: Phase | null): Place {
  const phase = script.phases[index];
  const next = script.phases[index + 1];
  const over = phase?.kind === 'position' && isInPosture(from, phase) && next?.unit === phase.unit;
  return startOf(over ? next : phase);
}

/** The work of a unit. */
export const workOfUnit = ({ phases }: Script, unit: string): Work | null =>
  phases.find((phase): phase is Work => phase.kind === 'work' && phase.unit === unit) ?? null;

/** Whether a unit may be entered (again): a side that had all that is good for it may not. */
export function mayEnter(session: Session, unit: string): boolean {
  const work = workOfUnit(session.script, unit);
  return work === null || allowance(session, work) >= Math.min(WORTH, work.turn * 1000);
}

/** The place so far on that no side is worked on for longer than it may be; and how far its time may be stretched. */
export function bounded(session: Session, place: Place): { readonly place: Place; readonly stretch: number } {
  const phase = phaseAt(session.script, place);
  const { pace } = session;
  if (phase?.kind !== 'work') return { place: within(session, phase, place), stretch: pace };
  const allowed = allowance(session, phase);
  const left = workLeft(phase, place);
  if (left <= allowed) return { place, stretch: left > 0 ? Math.max(1, Math.min(pace, allowed / left)) : 1 };
  const whole = workedIn(phase, phase.seconds * 1000 + place.extra);
  return { place: { ...place, spent: spentFor(phase, whole - allowed) }, stretch: 1 };
}

/** A phase may have become shorter since. */
function within({ wait }: Session, phase: Phase | null, place: Place): Place {
  const length = phase && lengthOf(phase, place.extra, wait);
  return length !== null && place.spent > length ? { ...place, spent: length } : place;
}
