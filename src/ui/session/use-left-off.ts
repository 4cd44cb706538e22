import { useSession } from '../../state/session-store.ts';

/** A session that was left before its end. */
export interface LeftOff {
  /** The address of its plan. */
  readonly path: string;
  /** The number of the step one was at, from 1, and how many there are. */
  readonly step: number;
  readonly total: number;
}

/** The session that can be gone on with, of this visit or an earlier one; null where there is none. */
export function useLeftOff(): LeftOff | null {
  const at = useSession(({ session, path, resumable }) => {
    if (session && path && session.status !== 'ready' && session.status !== 'finished')
      return leftAt(
        path,
        session.place.phase,
        session.script.steps.map(({ key }) => key),
      );
    return resumable && leftAt(resumable.path, resumable.kept.place.phase, resumable.kept.steps);
  });
  return at === null ? null : (JSON.parse(at) as LeftOff);
}

/** As text, so that the store tells that nothing changed. A phase of a step is called after it: `GB20.L.work`. */
function leftAt(path: string, phase: string, steps: readonly string[]): string {
  const index = steps.findIndex((key) => phase.startsWith(`${key}.`));
  const step = index >= 0 ? index + 1 : phase === 'rest' ? steps.length : 1;
  return JSON.stringify({ path, step, total: steps.length });
}
