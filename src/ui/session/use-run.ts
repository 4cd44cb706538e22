import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { keptOf } from '../../domain/session/restore.ts';
import { scriptOf } from '../../domain/session/script.ts';
import { viewAt } from '../../domain/session/view.ts';
import { sessionWorld, useSession, type Planned } from '../../state/session-store.ts';
import { useSoundSettings } from '../../state/sound-settings-store.ts';
import { pathOf, type PlanAt } from '../common/address.ts';
import { idsOf } from '../relieve/complaint-ids.ts';
import type { ReadyPlan } from '../relieve/show-on-body.ts';
import { takeBegin } from './begin.ts';
import type { Run } from './run.ts';

/** Milliseconds between two looks at whether a phase has run out. */
const TICK = 250;

/**
 * The session of a plan: the one that was left, judged by the plan of now, or a new one that stands ready at `step`.
 * Null until there is one, and where another page runs one. It renders only when something happened in it.
 */
export function useRun(dataset: Dataset, at: PlanAt, plan: ReadyPlan, step: number): Run | 'over' | null {
  const path = pathOf({ ...at, page: 'complaint' });
  const script = useMemo(() => scriptOf(dataset, plan), [dataset, plan]);
  const elsewhere = useSession((s) => s.elsewhere);
  useSession((s) => `${s.session?.id} ${s.session?.log.length}`);
  useLayoutEffect(() => {
    if (!elsewhere) join({ path, complaints: idsOf(at.complaint), script }, step);
    // The step counts once: from there on the session knows where it is.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [path, script, elsewhere]);

  const { session, path: runs, send } = useSession.getState();
  const status = session?.status;
  useEffect(() => {
    if (status !== 'running') return;
    const tick = () => void send({ kind: 'tick' });
    const timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [status, send]);

  if (!session || elsewhere || runs !== path) return null;
  const view = () => viewAt(useSession.getState().session ?? session, sessionWorld.now());
  const phase = session.script.phases.find(({ id }) => id === session.place.phase);
  if (session.status === 'finished' || !phase) return 'over';
  return { session, phase, view, send };
}

const waitOf = (): number | null => {
  const { wait } = useSoundSettings.getState();
  return wait === 'press' ? null : wait;
};

/** Takes up what was left, by the rules of now; makes a session where nothing was. */
function join(planned: Planned, step: number): void {
  const { session, path, complaints, severities, resumable, make, takeUp, send } = useSession.getState();
  const begin = takeBegin();
  const mine = path === planned.path && session && session.status !== 'finished';
  if (mine && session.script === planned.script) return;
  if (mine && session.status !== 'ready') {
    // The answers may have changed since: it goes through the rules again, as after a reload.
    const kept = keptOf(session);
    useSession.setState({ resumable: { kept, path, complaints, severities, alive: session.seen } });
    takeUp(planned);
    if (step > 1) send({ kind: 'go', step });
    if (begin) send({ kind: 'resume' });
    return;
  }
  if (resumable?.path === planned.path) {
    takeUp(planned);
    if (begin) send({ kind: 'resume' });
    return;
  }
  make(planned, step, waitOf());
  if (begin) send({ kind: 'begin' });
}
