import { phaseAt } from './lengths.ts';
import type { Script } from './phase.ts';
import type { Entry, Place, Session } from './session.ts';

const NOTHING = { ran: 0, pressed: 0 } as const;

/** A session that has not begun. `wait` in seconds. */
export const newSession = (
  id: string,
  script: Script,
  now: number,
  wait: Session['wait'] = null,
): Session => ({
  id,
  script,
  status: 'ready',
  place: { phase: script.phases[0]?.id ?? '', spent: 0, extra: 0 },
  pace: 1,
  stretch: 1,
  wait,
  seen: now,
  pressed: {},
  since: NOTHING,
  log: [],
  behind: [],
  ahead: [],
});

/** Where back and skip lead to again after something happened. */
function trailAfter({ behind, ahead }: Session, { what, from }: Entry): Pick<Session, 'behind' | 'ahead'> {
  switch (what.kind) {
    case 'back':
      return { behind: what.restored ? behind.slice(0, -1) : behind, ahead: [...ahead, from] };
    case 'skipped':
      return { behind: [...behind, from], ahead: what.restored ? ahead.slice(0, -1) : ahead };
    case 'paused':
    case 'resumed':
    case 'slept':
    case 'slower':
    case 'quicker':
    case 'extended':
    case 'waits':
      return { behind, ahead };
    default:
      return { behind: NO_PLACES, ahead: NO_PLACES };
  }
}
const NO_PLACES: readonly Place[] = [];

/** The session after one more entry of its record. */
export function follow(session: Session, entry: Entry): Session {
  const { at, to, status, pace, stretch, wait } = entry;
  const unit = phaseAt(session.script, entry.from)?.unit;
  const pressed =
    unit !== undefined && entry.pressed > 0
      ? { ...session.pressed, [unit]: (session.pressed[unit] ?? 0) + entry.pressed }
      : session.pressed;
  return {
    ...session,
    status,
    place: to,
    pace,
    stretch,
    wait,
    seen: at,
    pressed,
    since: NOTHING,
    log: [...session.log, entry],
    ...trailAfter(session, entry),
  };
}

/** What a record makes of a session that has not begun. */
export const replay = (fresh: Session, log: readonly Entry[]): Session => log.reduce(follow, fresh);
