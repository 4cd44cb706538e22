import { afterErasing } from '../domain/diary/after-erasing.ts';
import type { DiaryPort, Erasing, Page } from '../domain/diary/diary-port.ts';
import type { DayEntry, DiaryEntry, Mark, SessionEntry } from '../domain/diary/entry.ts';
import { markSchema } from '../domain/diary/schema.ts';
import { DiaryTrouble } from '../state/diary-store.ts';
import type { Diary, Written } from './diary-db.ts';
import { put, putAside, readRecord, remove, STORES, writeAll, type Writing } from './diary-records.ts';

/** From here on it is faster to look at all keys at once. */
const MANY = 50;
/** After every number and every string, in the order of IndexedDB’s keys. */
const LAST: [] = [];

/** The diary in an open database. What fails in it fails with a `DiaryTrouble`. */
export function keptDiary(db: Diary): DiaryPort {
  const believed = async (
    from: 'sessions' | 'days',
    written: readonly Written[],
  ): Promise<readonly DiaryEntry[]> => {
    const damaged: { key: string; found: unknown }[] = [];
    const entries = written.flatMap((found) => {
      const read = readRecord(found);
      if (typeof read === 'object') return read.entry;
      if (read === 'damaged') damaged.push({ key: keyOf(from, found), found });
      return [];
    });
    if (damaged.length > 0) await putAside(db, from, damaged).catch(() => {});
    return entries;
  };
  const sessionsOf = async (written: readonly Written[]): Promise<readonly SessionEntry[]> =>
    (await believed('sessions', written)).filter((entry) => entry.kind === 'session');
  const daysOf = async (written: readonly Written[]): Promise<readonly DayEntry[]> =>
    (await believed('days', written)).filter((entry) => entry.kind === 'day');

  return {
    add: (entries) =>
      writeAll(db, async (tx) => {
        const isKnown = await knownIn(tx, entries);
        const fresh = new Map(
          entries.flatMap((entry) => (isKnown(entry) ? [] : [[entry.kind + idOf(entry), entry] as const])),
        );
        await Promise.all([...fresh.values()].map((entry) => put(tx, entry)));
        return [...fresh.values()].map(idOf);
      }),
    change: (entry) =>
      writeAll(db, async (tx) => {
        const kept = await find(tx, entry);
        if (!kept || kept.revision !== entry.revision) return { overtaken: kept };
        await put(tx, { ...entry, revision: entry.revision + 1 }, kept);
        return 'changed' as const;
      }),
    erase: (erasing) =>
      writeAll(db, async (tx) => {
        const before: DiaryEntry[] = [];
        for (const found of await meantBy(tx, erasing)) {
          const read = found && readRecord(found);
          if (typeof read !== 'object') continue;
          const left = afterErasing(read.entry, erasing);
          if (left === read.entry) continue;
          before.push(read.entry);
          if (erasing.what === 'all') continue;
          if (left) await put(tx, { ...left, revision: left.revision + 1 }, read.entry);
          else await remove(tx, read.entry);
        }
        if (erasing.what === 'all') for (const store of STORES) await tx.objectStore(store).clear();
        return before;
      }),
    restore: (entries) =>
      writeAll(db, async (tx) => {
        for (const entry of entries) {
          const kept = await find(tx, entry);
          if (!kept || kept.revision === entry.revision + 1) await put(tx, entry, kept);
        }
      }),
    session: (id) => reading(async () => (await sessionsOf(some(await db.get('sessions', id))))[0] ?? null),
    sessions: (from, most, complaint) =>
      reading(async () => {
        const keys = await latestKeys(db, from, most + 1, complaint);
        const written = await Promise.all(keys.slice(0, most).map(([, id]) => db.get('sessions', id)));
        const [at, session] = keys[most] ?? [];
        const next: Page['next'] = at === undefined || session === undefined ? null : { at, session };
        return { sessions: await sessionsOf(written.flatMap((each) => each ?? [])), next };
      }),
    sessionsBetween: (from, to) =>
      reading(async () => {
        const span = IDBKeyRange.bound([from], [to, LAST]);
        return sessionsOf(await db.getAllFromIndex('sessions', 'began', span as never));
      }),
    marks: (complaint) =>
      reading(async () =>
        (await db.getAll('marks', IDBKeyRange.bound([complaint], [complaint, LAST]) as never)).flatMap(
          (found): Mark[] => {
            const mark = markSchema.safeParse(found);
            return mark.success ? [mark.data] : [];
          },
        ),
      ),
    complaints: () =>
      reading(async () => {
        const index = db.transaction('marks').store.index('complaint');
        const ids: string[] = [];
        for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
          ids.push(at.key);
        return new Map(
          await Promise.all(
            ids.map(async (id) => [id, await db.countFromIndex('marks', 'complaint', id)] as const),
          ),
        );
      }),
    days: (from, to) => reading(async () => daysOf(await db.getAll('days', IDBKeyRange.bound(from, to)))),
    all: () =>
      reading(async () => [
        ...(await daysOf(await db.getAll('days'))),
        ...(await sessionsOf(await db.getAllFromIndex('sessions', 'began'))),
      ]),
    size: () => reading(async () => (await db.count('sessions')) + (await db.count('days'))),
    setAside: () => reading(() => db.getAll('aside')),
    close: () => db.close(),
  };
}

const idOf = (entry: DiaryEntry): string => (entry.kind === 'session' ? entry.id : entry.day);
const storeOf = ({ kind }: DiaryEntry) => (kind === 'session' ? 'sessions' : 'days');
const some = (found: Written | undefined): readonly Written[] => (found ? [found] : []);

/** The records that an erasing may touch. */
async function meantBy(tx: Writing, erasing: Erasing): Promise<readonly (Written | undefined)[]> {
  const [sessions, days] = [tx.objectStore('sessions'), tx.objectStore('days')];
  switch (erasing.what) {
    case 'all':
      return [...(await days.getAll()), ...(await sessions.getAll())];
    case 'complaint': {
      const marks = await tx.objectStore('marks').index('complaint').getAll(erasing.complaint);
      return [
        ...(await days.getAll()),
        ...(await Promise.all(marks.map(({ session }) => sessions.get(session)))),
      ];
    }
    case 'entries':
      return [
        ...(await Promise.all(erasing.days.map((day) => days.get(day)))),
        ...(await Promise.all(erasing.sessions.map((id) => sessions.get(id)))),
      ];
  }
}

/** The key under which a record lies, which is right even where nothing else is. */
const keyOf = (from: 'sessions' | 'days', { entry }: Written): string =>
  (entry as Record<string, string>)[from === 'sessions' ? 'id' : 'day'] ?? '';

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new DiaryTrouble('failed');
  }
}

async function find(tx: Writing, entry: DiaryEntry): Promise<DiaryEntry | null> {
  const found = await tx.objectStore(storeOf(entry)).get(idOf(entry));
  const read = found ? readRecord(found) : null;
  return read && typeof read === 'object' ? read.entry : null;
}

/** Which entries are there already, whether they can be read or not. */
async function knownIn(tx: Writing, entries: readonly DiaryEntry[]): Promise<(entry: DiaryEntry) => boolean> {
  const known = { sessions: new Set<string>(), days: new Set<string>() };
  for (const store of ['sessions', 'days'] as const) {
    const asked = entries.filter((entry) => storeOf(entry) === store).map(idOf);
    const keys =
      asked.length > MANY
        ? await tx.objectStore(store).getAllKeys()
        : await Promise.all(asked.map((id) => tx.objectStore(store).getKey(id)));
    for (const key of keys) if (key !== undefined) known[store].add(key);
  }
  return (entry) => known[storeOf(entry)].has(idOf(entry));
}

/** Time and id of the latest sessions, the latest first, from `from` on. */
async function latestKeys(
  db: Diary,
  from: { readonly at: number; readonly session: string } | null,
  most: number,
  complaint?: string,
): Promise<readonly (readonly [number, string])[]> {
  const keys: (readonly [number, string])[] = [];
  const head = complaint === undefined ? [] : [complaint];
  const span = IDBKeyRange.bound(head, [...head, ...(from ? [from.at, from.session] : [LAST])]);
  const source =
    complaint === undefined ? db.transaction('sessions').store.index('began') : db.transaction('marks').store;
  let at = await source.openKeyCursor(span as never, 'prev');
  while (at && keys.length < most) {
    const [time, id] = (at.key as [...string[], number, string]).slice(-2) as [number, string];
    keys.push([time, id]);
    at = await at.continue();
  }
  return keys;
}
