import type { IDBPTransaction } from 'idb';
import { marksOf, type DiaryEntry, type SessionEntry } from '../domain/diary/entry.ts';
import { VERSION } from '../domain/diary/migrations.ts';
import { readEntry, tidy } from '../domain/diary/read-entry.ts';
import { DiaryTrouble } from '../state/diary-store.ts';
import type { Diary, DiaryDb, Written } from './diary-db.ts';

export const STORES = ['sessions', 'days', 'marks', 'aside'] as const;
export type Writing = IDBPTransaction<DiaryDb, typeof STORES, 'readwrite'>;

/** One transaction over everything: all of it is done, or nothing. Fails with a `DiaryTrouble`. */
export async function writeAll<T>(db: Diary, act: (tx: Writing) => Promise<T>): Promise<T> {
  try {
    const tx = db.transaction(STORES, 'readwrite');
    const acted = act(tx).catch((error: unknown) => {
      try {
        tx.abort();
      } catch {
        /* It was aborted already, by what failed. */
      }
      throw error;
    });
    const [done] = await Promise.all([acted, tx.done]);
    return done;
  } catch (error) {
    if (error instanceof DiaryTrouble) throw error;
    throw new DiaryTrouble((error as Error).name === 'QuotaExceededError' ? 'full' : 'failed');
  }
}

/** Puts an entry in its place, with the marks that follow from it. `before`: what stood there. */
export async function put(tx: Writing, entry: DiaryEntry, before?: DiaryEntry | null): Promise<void> {
  const tidied = tidy(entry);
  // What could not be read again is not written: it would be lost the next time.
  if (!readEntry(tidied, VERSION).ok) throw new DiaryTrouble('failed');
  const written: Written = { schema: VERSION, entry: tidied };
  if (tidied.kind === 'day') {
    await tx.objectStore('days').put(written);
    return;
  }
  if (before?.kind === 'session') await removeMarks(tx, before);
  await Promise.all([
    tx.objectStore('sessions').put(written),
    ...marksOf(tidied).map((mark) => tx.objectStore('marks').put(mark)),
  ]);
}

export async function remove(tx: Writing, entry: DiaryEntry): Promise<void> {
  if (entry.kind === 'day') return tx.objectStore('days').delete(entry.day);
  await Promise.all([tx.objectStore('sessions').delete(entry.id), removeMarks(tx, entry)]);
}

const removeMarks = (tx: Writing, { id, began, complaints }: SessionEntry): Promise<void[]> =>
  Promise.all(complaints.map((complaint) => tx.objectStore('marks').delete([complaint, began.at, id])));

/** `later`: a newer version wrote it; it is left where it is. */
export type RecordRead = { readonly entry: DiaryEntry } | 'damaged' | 'later';

export function readRecord({ schema, entry }: Partial<Written>): RecordRead {
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return 'damaged';
  if (schema > VERSION) return 'later';
  const read = readEntry(entry, schema);
  return read.ok ? { entry: read.entry } : 'damaged';
}

/** Takes what could not be read out of the way, whole: it is not lost, and not met again at every reading. */
export function putAside(
  db: Diary,
  from: 'sessions' | 'days',
  damaged: readonly { readonly key: string; readonly found: unknown }[],
): Promise<void> {
  const gone = new Set(damaged.map(({ key }) => key));
  return writeAll(db, async (tx) => {
    for (const { key, found } of damaged) {
      await tx.objectStore('aside').add({ from, found });
      await tx.objectStore(from).delete(key);
    }
    if (from === 'days') return;
    for (let at = await tx.objectStore('marks').openCursor(); at; at = await at.continue())
      if (gone.has(at.value.session)) await at.delete();
  });
}
