import { create } from 'zustand';
import type { Score, SessionEntry, Severity } from '../domain/diary/entry.ts';
import { localInstant } from '../domain/diary/local-instant.ts';
import { newSession } from '../domain/session/follow.ts';
import type { Script } from '../domain/session/phase.ts';
import { restore, type KeptSession } from '../domain/session/restore.ts';
import type { Event, Refusal, Session } from '../domain/session/session.ts';
import { sessionEntry } from '../domain/session/session-entry.ts';
import { transition } from '../domain/session/transition.ts';

/** What a session is made for: the address of its plan and what that plan makes of it. */
export interface Planned {
  /** `/relieve/…`, without a step. */
  readonly path: string;
  /** Ids, the chief one first. */
  readonly complaints: readonly string[];
  readonly script: Script;
}

/** A session of an earlier visit, or of a page that was loaded anew, not yet taken up again. */
export interface Resumable {
  readonly kept: KeptSession;
  readonly path: string;
  readonly complaints: readonly string[];
  readonly severities: readonly Severity[];
  /** Until when it is known to have run. Milliseconds since 1970. */
  readonly alive: number;
}

interface SessionState {
  /** The session of this page, from its making until another is made; at the end it stays, finished. */
  readonly session: Session | null;
  readonly path: string | null;
  readonly complaints: readonly string[];
  /** How it was before, where that was said. */
  readonly severities: readonly Severity[];
  readonly resumable: Resumable | null;
  /** The steps that were in the session when it was left, and are left out since it was taken up again. */
  readonly gone: readonly string[];
  /** Another page of this app runs a session now. */
  readonly elsewhere: boolean;
  /** The session that is over, for the diary, until it is closed. */
  readonly done: SessionEntry | null;
  /** Makes a session, ready to begin: at its first phase, or at a step by its number. `wait` in seconds. */
  make(planned: Planned, step: number, wait: number | null): void;
  /** Takes up the one that is resumable, by the plan of now; it stands paused where it was. */
  takeUp(planned: Planned): void;
  /** Answers why nothing was done, or null. */
  send(event: Event): Refusal | null;
  sayBefore(complaint: string, score: Score | null): void;
  /** Forgets a session that could be resumed, and one that is over. */
  close(): void;
  /** From now on the session runs here, and stops in the other page. */
  takeOver(): void;
}

/** The clock and the maker of ids; a test puts its own in their place. */
export const sessionWorld = { now: () => Date.now(), id: () => crypto.randomUUID() as string };

const NOTHING = {
  session: null,
  path: null,
  complaints: [] as readonly string[],
  severities: [] as readonly Severity[],
  resumable: null,
  gone: [] as readonly string[],
  done: null,
} as const;

export const useSession = create<SessionState>()((set, get) => ({
  ...NOTHING,
  elsewhere: false,
  make: ({ path, complaints, script }, step, wait) => {
    const now = sessionWorld.now();
    const session = newSession(sessionWorld.id(), script, now, wait);
    const at = step > 1 ? transition(session, { kind: 'go', step }, now).session : session;
    set({ ...NOTHING, session: at, path, complaints });
  },
  takeUp: ({ path, complaints, script }) => {
    const { resumable } = get();
    if (!resumable) return;
    const { kept, severities, alive } = resumable;
    const session = restore(kept, script, alive, sessionWorld.now());
    const last = session.log.at(-1)?.what;
    set({
      ...NOTHING,
      session,
      path,
      complaints,
      severities,
      gone: last?.kind === 'restored' ? last.gone : [],
    });
    end(session);
  },
  send: (event) => {
    const { session, elsewhere } = get();
    if (!session || elsewhere) return 'not-now';
    const { session: next, refused } = transition(session, event, sessionWorld.now());
    if (next !== session) set({ session: next });
    if (next.status === 'finished' && session.status !== 'finished') end(next);
    return refused;
  },
  sayBefore: (complaint, before) =>
    set((s) => ({
      severities: [
        ...s.severities.filter((each) => each.complaint !== complaint),
        { complaint, before, after: null },
      ],
    })),
  close: () => set(NOTHING),
  takeOver: () => set({ elsewhere: false }),
}));

/** Writes down a session that is over, unless it was over before anything was done. */
function end(session: Session): void {
  const { path, complaints, severities } = useSession.getState();
  if (session.status !== 'finished' || path === null) return;
  const local = (at: number) => localInstant(new Date(at));
  useSession.setState({
    done: sessionEntry(session, { plan: path, routine: null, complaints, severities, local }),
  });
}
