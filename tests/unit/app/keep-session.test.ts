import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSession } from '../../../src/app/keep-session.ts';
import { scriptOf } from '../../../src/domain/session/script.ts';
import { useKeeping } from '../../../src/state/keeping-store.ts';
import { sessionWorld, useSession } from '../../../src/state/session-store.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { healthy, planOf } from '../plan/wishes.ts';

const ds = loadDatasetFromDisk();
const plan = planOf(ds, 'neck-pain', healthy(ds));
if (plan.status !== 'ready') throw new Error('these tests need a plan for neck-pain');
const planned = { path: '/relieve/neck-pain', complaints: ['neck-pain'], script: scriptOf(ds, plan) };
const store = () => useSession.getState();
const fresh = useSession.getInitialState();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8) });
  sessionWorld.now = () => Date.now();
  useSession.setState(fresh, true);
  useKeeping.setState({ unkept: [] });
});
afterEach(() => vi.useRealTimers());

/** Lets a session run as the player does: a tick every half second. */
function live(seconds: number): void {
  for (let i = 0; i < seconds * 2; i++) {
    vi.advanceTimersByTime(500);
    store().send({ kind: 'tick' });
  }
}
/** Another page finds the device as it is now; the page before, which these tests cannot close, keeps its own copy. */
function reload(device: Storage, page = 'b', later = 0): Storage {
  const keys = Array.from({ length: device.length }, (_, i) => device.key(i)!);
  const found = memoryStorage(Object.fromEntries(keys.map((key) => [key, device.getItem(key)!])));
  useSession.setState(fresh, true);
  vi.advanceTimersByTime(later);
  keepSession(found, page);
  return found;
}

describe('a session that runs', () => {
  it('is found again after a crash, to the second of its last sign of life', () => {
    const device = memoryStorage();
    keepSession(device, 'a');
    store().make(planned, 1, 10);
    store().send({ kind: 'begin' });
    live(47);
    const { place } = store().session!;
    reload(device, 'b', 3_600_000);
    expect(store().elsewhere).toBe(false);
    store().takeUp(planned);
    expect(store().session?.status).toBe('paused');
    expect(store().session?.place.phase).toBe(place.phase);
    expect(Math.abs(store().session!.place.spent - place.spent)).toBeLessThanOrEqual(1000);
  });

  it('is forgotten when it is over or closed, and leaves an entry for the diary', () => {
    const device = memoryStorage();
    keepSession(device, 'a');
    store().make(planned, 1, 10);
    store().sayBefore('neck-pain', 6);
    store().send({ kind: 'begin' });
    live(5);
    expect(device.getItem('anmo.session')).not.toBeNull();
    store().send({ kind: 'end' });
    expect(device.getItem('anmo.session')).toBeNull();
    expect(store().done).toMatchObject({
      complaints: ['neck-pain'],
      outcome: 'ended-early',
      severities: [{ complaint: 'neck-pain', before: 6, after: null }],
    });
  });

  it('is not taken over by a second page until it is asked to', () => {
    const device = memoryStorage();
    keepSession(device, 'a');
    store().make(planned, 1, 10);
    store().send({ kind: 'begin' });
    live(3);
    const kept = device.getItem('anmo.session');
    const found = reload(device, 'b');
    expect(store().elsewhere).toBe(true);
    store().takeUp(planned);
    expect(store().send({ kind: 'resume' })).toBe('not-now');
    expect(found.getItem('anmo.session')).toBe(kept);
    store().takeOver();
    expect(found.getItem('anmo.session.owner')).toMatch(/^b /);
    store().takeUp(planned);
    expect(store().send({ kind: 'resume' })).toBeNull();
  });

  it('is free at once when its page goes: a page that is loaded anew finds it, and is not another', () => {
    const gone: (() => void)[] = [];
    vi.stubGlobal(
      'addEventListener',
      (kind: string, then: () => void) => kind === 'pagehide' && gone.push(then),
    );
    const device = memoryStorage();
    keepSession(device, 'a');
    vi.unstubAllGlobals();
    store().make(planned, 1, 10);
    store().send({ kind: 'begin' });
    live(7);
    const { place } = store().session!;
    gone.forEach((then) => then());
    reload(device, 'b', 300);
    expect(store().elsewhere).toBe(false);
    store().takeUp(planned);
    expect(store().session?.place).toEqual(place);
  });

  it('is taken over as the other page left it, not as it was when this one was opened', () => {
    const device = memoryStorage();
    keepSession(device, 'a');
    store().make(planned, 1, 10);
    store().send({ kind: 'begin' });
    live(3);
    const found = reload(device, 'b');
    expect(store().elsewhere).toBe(true);
    // Meanwhile the other page goes on, and writes what happens.
    const { kept, path, complaints, severities } = store().resumable!;
    const place = {
      phase: planned.script.phases.find(({ kind }) => kind === 'work')!.id,
      spent: 4000,
      extra: 0,
    };
    const alive = Date.now() + 60_000;
    vi.advanceTimersByTime(60_000);
    const later = { version: 1, path, complaints, severities, alive, kept: { ...kept, place, seen: alive } };
    found.setItem('anmo.session', JSON.stringify(later));
    found.setItem('anmo.session.owner', `a ${alive}`);
    store().takeOver();
    store().takeUp(planned);
    expect(store().session?.place).toEqual(place);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing of ours', '{"version":2}'],
    ['an address of elsewhere', JSON.stringify({ version: 1, path: 'https://example.org/' })],
  ])('that was damaged on the device (%s) is set aside and said', (_, text) => {
    const device = memoryStorage({ 'anmo.session': text });
    expect(keepSession(device, 'a')).toEqual(['session']);
    expect(device.getItem('anmo.session.damaged')).toBe(text);
    expect(store().resumable).toBeNull();
  });

  it('runs on where the device keeps nothing, and says so', () => {
    const device: Storage = {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    keepSession(device, 'a');
    store().make(planned, 1, 10);
    store().send({ kind: 'begin' });
    live(20);
    expect(store().session?.status).toBe('running');
    expect(useKeeping.getState().unkept).toContain('session');
  });
});
