import { follow } from './follow.ts';
import type { Entry, Session } from './session.ts';

/** Adds to a session's record what happened at its latest time of the clock. */
export function record(
  session: Session,
  what: Entry['what'],
  change: Partial<Pick<Session, 'place' | 'status' | 'pace' | 'stretch' | 'wait'>>,
): { readonly session: Session; readonly happened: readonly Entry[] } {
  const { seen, place, status, pace, stretch, wait, since } = session;
  const after = { place, status, pace, stretch, wait, ...change };
  const entry: Entry = {
    at: seen,
    what,
    from: place,
    to: after.place,
    status: after.status,
    pace: after.pace,
    stretch: after.stretch,
    wait: after.wait,
    ran: since.ran,
    pressed: since.pressed,
  };
  return { session: follow(session, entry), happened: [entry] };
}
