import { keptOf } from '../domain/session/restore.ts';
import { useErasure } from '../state/erasure-store.ts';
import { useKeeping } from '../state/keeping-store.ts';
import { sessionWorld, useSession, type Resumable } from '../state/session-store.ts';
import { eraseStored, readStored, writeStored, type Read } from './storage.ts';
import type { StoredName } from './stored.ts';

/** Which page runs a session, and when it last did: `ID milliseconds`. */
const OWNER = 'anmo.session.owner';
/** Milliseconds between two signs of life, and after how many without one a page is taken to be gone. */
const BEAT = 1000;
const GONE = 5000;

/**
 * Keeps a session that runs, so that it can be taken up after a reload, a crash or a flat battery: whole whenever
 * something happens in it, and a sign of life every second in between. Only one page of the app runs one at a time.
 * Answers whether what was kept was damaged.
 */
export function keepSession(store: Storage, page: string): readonly StoredName[] {
  const setAside = bringBack(store, page);
  useSession.subscribe((now, before) => {
    if (before.elsewhere && !now.elsewhere) return takeFromOther(store, page);
    if (
      now.session === before.session &&
      now.severities === before.severities &&
      now.resumable === before.resumable
    )
      return;
    const grew =
      now.session?.log.length !== before.session?.log.length || now.session?.id !== before.session?.id;
    if (grew || now.severities !== before.severities || now.resumable !== before.resumable) keep(store, page);
  });
  setInterval(() => {
    const { session, elsewhere } = useSession.getState();
    if (session?.status === 'running' && !elsewhere) claim(store, page);
  }, BEAT);
  globalThis.addEventListener?.('pagehide', () => {
    keep(store, page);
    release(store, page);
  });
  globalThis.addEventListener?.('storage', ({ key, newValue }) => {
    if (key === OWNER && newValue !== null) notice(page, newValue);
  });
  useErasure.subscribe((now, before) => {
    if (now.times === before.times) return;
    useSession.getState().close();
    store.removeItem(OWNER);
  });
  return setAside;
}

interface Found {
  readonly read: Read<'session'>;
  readonly resumable: Resumable | null;
  /** The page that ran it last, and when. */
  readonly owner: string;
  readonly lived: number;
}

/** The session as the device has it now. */
function found(store: Storage): Found {
  const read = readStored(store, 'session');
  const [owner = '', beat = '0'] = (store.getItem(OWNER) ?? '').split(' ');
  const lived = Number(beat) || 0;
  if (read.state !== 'read') return { read, resumable: null, owner, lived };
  const { version: _version, alive, ...rest } = read.value;
  return { read, resumable: { ...rest, alive: Math.max(alive, lived) }, owner, lived };
}

function bringBack(store: Storage, page: string): readonly StoredName[] {
  const { read, resumable, owner, lived } = found(store);
  if (!resumable) return read.state === 'set-aside' ? ['session'] : [];
  // A page that goes on elsewhere keeps its session; this one may take it over.
  useSession.setState({ resumable, elsewhere: owner !== page && sessionWorld.now() - lived < GONE });
  return [];
}

/** Takes the session from the other page as that page left it: what this one knew of it is older. */
function takeFromOther(store: Storage, page: string): void {
  const { resumable, owner } = found(store);
  if (owner === page) return;
  claim(store, page);
  useSession.setState({ session: null, resumable });
}

function claim(store: Storage, page: string): void {
  try {
    store.setItem(OWNER, `${page} ${sessionWorld.now()}`);
  } catch {
    /* What happens is still kept whole, and that it could not be is said there. */
  }
}

/** A page that goes leaves the session free at once: it may be the same one that is loaded anew. */
function release(store: Storage, page: string): void {
  if (store.getItem(OWNER)?.startsWith(`${page} `)) store.removeItem(OWNER);
}

/** Another page says that it runs one: this one stands still. */
function notice(page: string, said: string): void {
  const { session, elsewhere } = useSession.getState();
  if (said.startsWith(`${page} `) || elsewhere || session?.status !== 'running') return;
  useSession.getState().send({ kind: 'pause' });
  useSession.setState({ elsewhere: true });
}

function keep(store: Storage, page: string): void {
  const { session, path, complaints, severities, elsewhere, resumable } = useSession.getState();
  if (elsewhere) return;
  if (!session || path === null || session.status === 'ready' || session.status === 'finished') {
    if (!resumable) eraseStored(store, 'session');
    return;
  }
  if (session.status === 'running') claim(store, page);
  const value = {
    version: 1,
    path,
    complaints,
    severities,
    alive: session.seen,
    kept: keptOf(session),
  } as const;
  useKeeping.getState().note('session', writeStored(store, 'session', value));
}
