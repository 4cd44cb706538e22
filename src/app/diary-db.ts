import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StorageTrouble } from '../domain/diary/diary-port.ts';
import type { Mark } from '../domain/diary/entry.ts';
import { DiaryTrouble } from '../state/diary-store.ts';

/** An entry as it is kept: with the version of the schema that wrote it. Read without trust. */
export interface Written {
  readonly schema: number;
  readonly entry: unknown;
}

export interface DiaryDb extends DBSchema {
  sessions: { key: string; value: Written; indexes: { began: [number, string] } };
  days: { key: string; value: Written };
  /** Derived from the sessions: what a trend needs, by complaint and time. */
  marks: { key: [string, number, string]; value: Mark; indexes: { complaint: string } };
  /** What could not be read, as it was found. */
  aside: { key: number; value: { readonly from: string; readonly found: unknown } };
}

export type Diary = IDBPDatabase<DiaryDb>;

/** One step from a version of the database to the next; the first makes it. A change of the entries’ schema needs one too. */
export type Upgrade = (db: Diary) => void;

const UPGRADES: readonly Upgrade[] = [
  (db) => {
    const sessions = db.createObjectStore('sessions', { keyPath: 'entry.id' });
    sessions.createIndex('began', ['entry.began.at', 'entry.id']);
    db.createObjectStore('days', { keyPath: 'entry.day' });
    const marks = db.createObjectStore('marks', { keyPath: ['complaint', 'began.at', 'session'] });
    marks.createIndex('complaint', 'complaint');
    db.createObjectStore('aside', { autoIncrement: true });
  },
];

/** How long the browser may take to answer at all, milliseconds: some never do. */
const PATIENCE = 8000;
const NAME = 'anmo.diary';

interface Opening {
  /** The connection is gone: another tab brings a newer version, or the browser ended it. */
  readonly onLost: (trouble: StorageTrouble) => void;
  readonly name?: string;
  readonly upgrades?: readonly Upgrade[];
  readonly patience?: number;
}

/** Opens the database, or fails with a `DiaryTrouble`. */
export function openDiaryDb({
  onLost,
  name = NAME,
  upgrades = UPGRADES,
  patience = PATIENCE,
}: Opening): Promise<Diary> {
  return new Promise((open, refuse) => {
    let givenUp = false;
    const giveUp = (trouble: StorageTrouble) => {
      givenUp = true;
      refuse(new DiaryTrouble(trouble));
    };
    const timer = setTimeout(() => giveUp('failed'), patience);
    // What throws at once, where there is no such storage, is refused like what fails later.
    Promise.resolve()
      .then(() =>
        openDB<DiaryDb>(name, upgrades.length, {
          upgrade: (db, from) => upgrades.slice(from).forEach((upgrade) => upgrade(db)),
          blocked: () => giveUp('blocked'),
          blocking: (_now, _wanted, event) => {
            (event.target as IDBDatabase).close();
            onLost('newer');
          },
          terminated: () => onLost('failed'),
        }),
      )
      .then(
        (db) => (givenUp ? db.close() : open(db)),
        (error: unknown) => refuse(new DiaryTrouble(troubleOf(error))),
      )
      .finally(() => clearTimeout(timer));
  });
}

const TROUBLES: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  UnknownError: 'forbidden',
  ReferenceError: 'forbidden',
  TypeError: 'forbidden',
};

/** Why IndexedDB could not be opened, by the name of its error. */
const troubleOf = (error: unknown): StorageTrouble =>
  (error instanceof Error || error instanceof DOMException ? TROUBLES[error.name] : undefined) ?? 'failed';
