import { bounded, startOf } from './enter.ts';
import { newSession } from './follow.ts';
import { indexOf } from './lengths.ts';
import { AWAY, passTime } from './pass-time.ts';
import { END, type Script } from './phase.ts';
import { record } from './record.ts';
import type { Place, Session } from './session.ts';

/** A session as it is kept: without its script, which is made anew by the rules and the answers of the day. */
export interface KeptSession extends Omit<Session, 'script' | 'behind' | 'ahead'> {
  /** The ids of the phases of its script, in order. */
  readonly order: readonly string[];
  /** The keys of its steps, in order. */
  readonly steps: readonly string[];
}

export function keptOf(session: Session): KeptSession {
  const { id, status, place, pace, stretch, wait, seen, pressed, since, log, script } = session;
  const order = script.phases.map((phase) => phase.id);
  const steps = script.steps.map(({ key }) => key);
  return { id, status, place, pace, stretch, wait, seen, pressed, since, log, order, steps };
}

/**
 * Where a place of the old script is in the new one: there, or, where its step is gone, just behind the last unit that
 * came before it. So what stands in for the step now is come to next.
 */
function placeIn(script: Script, { order, place }: KeptSession): Place {
  if (place.phase === END || indexOf(script, place.phase) >= 0) return place;
  const before = order.slice(0, order.indexOf(place.phase)).findLast((id) => indexOf(script, id) >= 0);
  const last = script.phases.findLastIndex(
    (phase) => phase.unit === script.phases.find(({ id }) => id === before)?.unit,
  );
  return startOf(script.phases[last + 1]);
}

/** It gave signs of life all the while: however long it is since something happened in it, nobody had left off. */
function runUntil(session: Session, alive: number): Session {
  let at = session;
  while (at.status === 'running' && at.seen < alive)
    at = passTime(at, Math.min(alive, at.seen + AWAY / 2)).session;
  return at;
}

/**
 * A kept session taken up again: paused where it stood when it was last alive, with the keys of steps that the plan
 * of now leaves out. It had run on until `alive` (milliseconds since 1970), the last sign of life that was kept.
 */
export function restore(kept: KeptSession, script: Script, alive: number, now: number): Session {
  const { order: _, steps, ...rest } = kept;
  const fresh = newSession(kept.id, script, kept.seen, kept.wait);
  const gone = steps.filter((key) => script.steps.every((step) => step.key !== key));
  const stood: Session = { ...fresh, ...rest, script, place: placeIn(script, kept) };
  const isThere = kept.place.phase === stood.place.phase;
  // What was worked on a step that is gone counts for no other.
  const passed = isThere ? runUntil(stood, alive) : { ...stood, since: { ...stood.since, pressed: 0 } };
  if (passed.status === 'finished' || passed.place.phase === END) return { ...passed, seen: now };
  const at = { ...passed, seen: now };
  return record(at, { kind: 'restored', gone }, { ...bounded(at, at.place), status: 'paused' }).session;
}
