import type { SessionEntry, Severity, StepDone } from '../diary/entry.ts';
import type { LocalInstant } from '../diary/local-instant.ts';
import { workedOn } from './lengths.ts';
import type { Work } from './phase.ts';
import type { Session } from './session.ts';

/** What the record of a session does not know. */
export interface Around {
  /** The address of its plan. */
  readonly plan: string;
  readonly routine: string | null;
  readonly complaints: readonly string[];
  readonly severities: readonly Severity[];
  /** What the clock on the wall said at a time. */
  readonly local: (at: number) => LocalInstant;
}

function stepDone(session: Session, work: Work): StepDone {
  const { target, technique } = work.step;
  const seconds = Math.round(workedOn(session, work.unit) / 1000);
  return {
    target,
    technique,
    side: work.side,
    seconds,
    planned: Math.round(work.turns * work.turn),
    skipped: seconds === 0,
  };
}

/** A session that is over, as the diary keeps it. */
export function sessionEntry(session: Session, { local, ...around }: Around): SessionEntry {
  const { id, log, script, seen } = session;
  const began = log.find(({ what }) => what.kind === 'begun')?.at ?? log[0]?.at ?? seen;
  return {
    kind: 'session',
    id,
    revision: 0,
    began: local(began),
    ended: local(Math.max(began, log.at(-1)?.at ?? seen)),
    ...around,
    steps: script.phases.flatMap((phase) => (phase.kind === 'work' ? [stepDone(session, phase)] : [])),
    outcome: log.some(({ what }) => what.kind === 'ended') ? 'ended-early' : 'completed',
    signs: [],
    notes: '',
  };
}
