import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDiaryDb, type Upgrade } from '../../../src/app/diary-db.ts';
import { keptDiary } from '../../../src/app/diary-kept.ts';
import type { DiaryPort, Erasing } from '../../../src/domain/diary/diary-port.ts';
import { memoryDiary } from '../../../src/domain/diary/memory-diary.ts';
import { DiaryTrouble } from '../../../src/state/diary-store.ts';
import { dayEntry, diary, idOf, plainSession } from '../diary/any-entry.ts';

let name = '';
let count = 0;
const opened: DiaryPort[] = [];
const open = async (more: Partial<Parameters<typeof openDiaryDb>[0]> = {}) => {
  const port = keptDiary(await openDiaryDb({ name, onLost: () => {}, ...more }));
  opened.push(port);
  return port;
};
beforeEach(() => {
  name = `diary-${count++}`;
});
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
  vi.restoreAllMocks();
});

/** All that can be asked of a diary. */
async function contents(port: DiaryPort) {
  const ids = ['neck-pain', 'tension-headache', 'back-3', 'a'];
  const first = await port.sessions(null, 3);
  return {
    all: await port.all(),
    size: await port.size(),
    complaints: [...(await port.complaints())].toSorted(([a], [b]) => a.localeCompare(b)),
    marks: await Promise.all(ids.map((id) => port.marks(id))),
    first,
    second: first.next && (await port.sessions(first.next, 3)),
    own: await port.sessions(null, 2, 'neck-pain'),
    some: await port.sessionsBetween(1_000_000_000_000, 3_000_000_000_000),
    days: await port.days('2024-01-01', '2030-12-31'),
  };
}

describe('the diary in the database', () => {
  it('answers all that a diary in memory answers, whatever is done to it', async () => {
    const erasing = fc.constantFrom<Erasing>(
      { what: 'all' },
      { what: 'complaint', complaint: 'neck-pain' },
      { what: 'complaint', complaint: 'a' },
    );
    await fc.assert(
      fc.asyncProperty(diary, diary, erasing, fc.nat(), async (first, second, what, chosen) => {
        name = `diary-${count++}`;
        const ports = [await open(), memoryDiary()];
        const answers = await Promise.all(
          ports.map(async (port) => {
            const steps: unknown[] = [await port.add(first), await port.add(first), await port.add(second)];
            const entry = first[chosen % Math.max(1, first.length)];
            if (entry) {
              steps.push(await port.change({ ...entry, notes: 'changed' }));
              steps.push(await port.change({ ...entry, notes: 'too late' }));
            }
            steps.push(await contents(port));
            const taken = await port.erase(what);
            steps.push(new Map(taken.map((each) => [idOf(each), each])), await contents(port));
            await port.restore(taken);
            steps.push(await contents(port));
            return steps;
          }),
        );
        expect(answers[0]).toEqual(answers[1]);
      }),
      { numRuns: 30 },
    );
  });

  it('is there again when it is opened anew', async () => {
    const port = await open();
    await port.add([plainSession(0), plainSession(1)]);
    port.close();
    expect((await (await open()).all()).map(idOf)).toEqual(['s00000', 's00001']);
  });

  it('sets a damaged record aside, whole, and shows the others', async () => {
    const port = await open();
    await port.add([plainSession(0), plainSession(1)]);
    const raw = await openDB(name);
    const damaged = { schema: 1, entry: { ...plainSession(0), severities: 'lost' } };
    await raw.put('sessions', damaged);
    raw.close();
    expect((await port.sessions(null, 10)).sessions.map(({ id }) => id)).toEqual(['s00001']);
    expect(await port.setAside()).toEqual([{ from: 'sessions', found: damaged }]);
    expect(await port.size()).toBe(1);
    expect((await port.marks('neck-pain')).map(({ session }) => session)).toEqual(['s00001']);
  });

  it('leaves a record of a newer version where it is', async () => {
    const port = await open();
    await port.add([plainSession(0)]);
    const raw = await openDB(name);
    await raw.put('sessions', { schema: 2, entry: { ...plainSession(1), more: true } });
    expect((await port.all()).map(idOf)).toEqual(['s00000']);
    expect(await raw.count('sessions')).toBe(2);
    expect(await port.setAside()).toEqual([]);
    raw.close();
  });
});

describe('two tabs', () => {
  it('add beside each other, and the same session once', async () => {
    const [a, b] = [await open(), await open()];
    await Promise.all([a.add([plainSession(0), plainSession(1)]), b.add([plainSession(1), plainSession(2)])]);
    expect((await a.all()).map(idOf)).toEqual(['s00000', 's00001', 's00002']);
  });

  it('do not write over each other: the second change is told of the first', async () => {
    const [a, b] = [await open(), await open()];
    const session = plainSession(0);
    await a.add([session]);
    expect(await a.change({ ...session, notes: 'from a' })).toBe('changed');
    const answer = await b.change({ ...session, notes: 'from b' });
    expect(answer).toEqual({ overtaken: { ...session, notes: 'from a', revision: 1 } });
    expect((await b.session(session.id))?.notes).toBe('from a');
    await a.erase({ what: 'entries', sessions: [session.id], days: [] });
    expect(await b.change({ ...session, revision: 1 })).toEqual({ overtaken: null });
  });
});

const NOTHING: Upgrade = () => {};

describe('versions of the database', () => {
  it('a newer one is left untouched, and named as the reason', async () => {
    const newer = await openDB(name, 7, { upgrade: (db) => void db.createObjectStore('other') });
    newer.close();
    await expect(open()).rejects.toMatchObject({ trouble: 'newer' });
    const again = await openDB(name);
    expect([again.version, [...again.objectStoreNames]]).toEqual([7, ['other']]);
    again.close();
  });

  it('an open tab makes way for a newer one, and says that it did', async () => {
    const lost = vi.fn();
    await open({ onLost: lost });
    const newer = await openDB(name, 2, { upgrade: () => {} });
    expect(lost).toHaveBeenCalledWith('newer');
    newer.close();
  });

  it('a tab that does not make way is named as the reason', async () => {
    const old = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(name, 1);
      asked.onsuccess = () => done(asked.result);
    });
    await expect(open({ upgrades: [NOTHING, NOTHING] })).rejects.toMatchObject({ trouble: 'blocked' });
    old.close();
  });

  it('where there is no such storage at all, that is named', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(open()).rejects.toMatchObject({ trouble: 'forbidden' });
    vi.unstubAllGlobals();
  });
});

describe('a device without room', () => {
  it('keeps nothing of what did not fit whole, and everything from before', async () => {
    const port = await open();
    await port.add([plainSession(0)]);
    const before = await contents(port);
    const put = IDBObjectStore.prototype.put;
    let left = 3;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- > 0) return put.apply(this, args);
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const [day] = fc.sample(dayEntry, 1);
    const failed = port.add([plainSession(1), plainSession(2), day!]);
    await expect(failed).rejects.toMatchObject({ trouble: 'full' });
    await expect(failed).rejects.toBeInstanceOf(DiaryTrouble);
    vi.restoreAllMocks();
    expect(await contents(port)).toEqual(before);
  });
});
