import { record } from './record.ts';
import { bounded, entering } from './enter.ts';
import { indexOf, lengthOf, phaseAt, workedIn } from './lengths.ts';
import { END } from './phase.ts';
import type { Entry, Session } from './session.ts';

/** Away for longer than this, the person is taken to have left off. Milliseconds. */
export const AWAY = 120_000;
/** A phase that ended no longer ago than this ended on time: what is over counts for the next. Milliseconds. */
const LAG = 2500;

export interface Passed {
  readonly session: Session;
  readonly happened: readonly Entry[];
}

/** So much of the clock gone by within the phase. */
function run(session: Session, ms: number): Session {
  const phase = phaseAt(session.script, session.place);
  const { place, stretch, since } = session;
  const spent = place.spent + ms / stretch;
  const worked = phase?.kind === 'work' ? workedIn(phase, spent) - workedIn(phase, place.spent) : 0;
  // While one lets go the two differ by a rounding, which may be less than nothing.
  const pressed = Math.max(0, worked) * stretch;
  return {
    ...session,
    place: { ...place, spent },
    seen: session.seen + ms,
    since: { ran: since.ran + ms, pressed: since.pressed + pressed },
  };
}

/** Milliseconds of the clock that are left of the phase; null: it waits for the person. */
export function leftOf(session: Session): number | null {
  const phase = phaseAt(session.script, session.place);
  if (!phase) return 0;
  const length = lengthOf(phase, session.place.extra, session.wait);
  return length === null ? null : Math.max(0, (length - session.place.spent) * session.stretch);
}

/** On to the next phase. */
export function passOn(session: Session, what: Entry['what']): Passed {
  const { script, place } = session;
  const phase = phaseAt(script, place);
  const to = entering(script, indexOf(script, place.phase) + 1, phase);
  if (to.phase === END) return record(session, what, { place: to, stretch: 1, status: 'finished' });
  return record(session, what, bounded(session, to));
}

/**
 * What the clock does to a session. Time counts by the difference of two readings, and only while it runs:
 * - a clock set back counts for nothing
 * - within a phase all of it counts, whether the device slept or not: the person went on pressing
 * - where a phase ended unseen, the next begins now, and nobody loses the time in between
 * - away for `AWAY` or longer, nothing counts: the session stands still where it was last seen
 */
export function passTime(session: Session, now: number): Passed {
  if (session.status !== 'running' || now <= session.seen)
    return { session: now === session.seen ? session : { ...session, seen: now }, happened: [] };
  const away = now - session.seen;
  if (away >= AWAY) return record({ ...session, seen: now }, { kind: 'slept', away }, { status: 'paused' });
  const happened: Entry[] = [];
  let at = session;
  while (at.status === 'running') {
    const left = leftOf(at);
    const over = now - at.seen - (left ?? Number.POSITIVE_INFINITY);
    if (left === null || over < 0) return { session: run(at, now - at.seen), happened };
    const late = over > LAG ? over : 0;
    const ended = run(at, left);
    const passed = passOn({ ...ended, seen: ended.seen + late }, { kind: 'passed', late });
    happened.push(...passed.happened);
    at = passed.session;
  }
  return { session: { ...at, seen: now }, happened };
}
