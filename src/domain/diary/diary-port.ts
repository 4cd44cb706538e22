import type { DayEntry, DiaryEntry, Mark, SessionEntry } from './entry.ts';
import type { Day, LocalInstant } from './local-instant.ts';

/** Why the device keeps nothing just now. */
export type StorageTrouble =
  /** The browser forbids it, or there is no such storage: a private window, a setting. */
  | 'forbidden'
  /** There is no room left. */
  | 'full'
  /** What is kept was written by a newer version of Anmo. It is not touched. */
  | 'newer'
  /** Another tab holds an older version open. */
  | 'blocked'
  /** Anything else. */
  | 'failed';

export type Kept = { readonly kept: true } | { readonly kept: false; readonly trouble: StorageTrouble };

/** A change that was not made: somebody else changed the entry first, and this is how it stands now; null: it is gone. */
export type Changed =
  Kept | { readonly kept: false; readonly trouble: 'overtaken'; readonly now: DiaryEntry | null };

/** Sessions, the latest first. */
export interface Page {
  readonly sessions: readonly SessionEntry[];
  /** What to ask the next page with; null: this was the last. */
  readonly next: PageStart | null;
}
export interface PageStart {
  readonly at: number;
  readonly session: string;
}

export type Erasing =
  | { readonly what: 'all' }
  /** The sessions that were for this alone; it is taken out of the others, and out of the days. */
  | { readonly what: 'complaint'; readonly complaint: string }
  | { readonly what: 'entries'; readonly sessions: readonly string[]; readonly days: readonly Day[] };

/** Where a diary is kept. Every method that changes does all of it or nothing. */
export interface DiaryPort {
  /** Adds what is not there yet, by id; what is there already stays as it is. Answers the ids that were added. */
  add(entries: readonly DiaryEntry[]): Promise<readonly string[]>;
  /** Puts `entry` in the place of the one with its id, if that still has `entry.revision`; the kept one has one more. */
  change(entry: DiaryEntry): Promise<'changed' | { readonly overtaken: DiaryEntry | null }>;
  /** Answers what was taken away or changed, as it was before. */
  erase(erasing: Erasing): Promise<readonly DiaryEntry[]>;
  /** Brings back what an erasing took, but for entries that were written anew since. */
  restore(entries: readonly DiaryEntry[]): Promise<void>;
  session(id: string): Promise<SessionEntry | null>;
  sessions(from: PageStart | null, most: number, complaint?: string): Promise<Page>;
  /** Oldest first. */
  sessionsBetween(from: LocalInstant['at'], to: LocalInstant['at']): Promise<readonly SessionEntry[]>;
  /** All marks of a complaint, oldest first. */
  marks(complaint: string): Promise<readonly Mark[]>;
  /** Every complaint that any session was for, with how many. */
  complaints(): Promise<ReadonlyMap<string, number>>;
  /** Both ends included, oldest first. */
  days(from: Day, to: Day): Promise<readonly DayEntry[]>;
  /** Every entry: days, then sessions, each the oldest first. */
  all(): Promise<readonly DiaryEntry[]>;
  /** How many entries there are. */
  size(): Promise<number>;
  /** What could not be read and was set aside, as it was found. */
  setAside(): Promise<readonly unknown[]>;
  close(): void;
}
