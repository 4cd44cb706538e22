import { afterErasing } from './after-erasing.ts';
import type { DiaryPort, Page, PageStart } from './diary-port.ts';
import { marksOf, type DayEntry, type DiaryEntry, type SessionEntry } from './entry.ts';

/** A diary that lasts as long as the page: for where the device keeps none. */
export function memoryDiary(): DiaryPort {
  const sessions = new Map<string, SessionEntry>();
  const days = new Map<string, DayEntry>();

  const find = (entry: DiaryEntry): DiaryEntry | undefined =>
    entry.kind === 'session' ? sessions.get(entry.id) : days.get(entry.day);
  const put = (entry: DiaryEntry): void => {
    if (entry.kind === 'session') sessions.set(entry.id, entry);
    else days.set(entry.day, entry);
  };
  const remove = (entry: DiaryEntry): void => {
    if (entry.kind === 'session') sessions.delete(entry.id);
    else days.delete(entry.day);
  };
  const inOrder = () => [...sessions.values()].toSorted(byTime);
  const daysInOrder = () => [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return {
    add: async (entries) => {
      const added: string[] = [];
      for (const entry of entries) {
        if (find(entry)) continue;
        put(entry);
        added.push(entry.kind === 'session' ? entry.id : entry.day);
      }
      return added;
    },
    change: async (entry) => {
      const kept = find(entry);
      if (!kept || kept.revision !== entry.revision) return { overtaken: kept ?? null };
      put({ ...entry, revision: entry.revision + 1 });
      return 'changed';
    },
    erase: async (erasing) => {
      const before: DiaryEntry[] = [];
      for (const entry of [...daysInOrder(), ...inOrder()]) {
        const left = afterErasing(entry, erasing);
        if (left === entry) continue;
        before.push(entry);
        if (left) put({ ...left, revision: entry.revision + 1 });
        else remove(entry);
      }
      return before;
    },
    restore: async (entries) => {
      for (const entry of entries) {
        const kept = find(entry);
        if (!kept || kept.revision === entry.revision + 1) put(entry);
      }
    },
    session: async (id) => sessions.get(id) ?? null,
    sessions: async (from, most, complaint) =>
      pageOf(
        inOrder().filter(({ complaints }) => complaint === undefined || complaints.includes(complaint)),
        from,
        most,
      ),
    sessionsBetween: async (from, to) => inOrder().filter(({ began: { at } }) => at >= from && at <= to),
    marks: async (complaint) =>
      inOrder()
        .flatMap(marksOf)
        .filter((mark) => mark.complaint === complaint),
    complaints: async () => {
      const counts = new Map<string, number>();
      for (const { complaint } of inOrder().flatMap(marksOf))
        counts.set(complaint, (counts.get(complaint) ?? 0) + 1);
      return counts;
    },
    days: async (from, to) => daysInOrder().filter(({ day }) => day >= from && day <= to),
    all: async () => [...daysInOrder(), ...inOrder()],
    size: async () => sessions.size + days.size,
    setAside: async () => [],
    close: () => {},
  };
}

/** Oldest first; at the same instant by id, so that the order is one. */
const byTime = (a: SessionEntry, b: SessionEntry): number =>
  a.began.at - b.began.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function pageOf(oldestFirst: readonly SessionEntry[], from: PageStart | null, most: number): Page {
  const rest = oldestFirst
    .toReversed()
    .filter(({ began: { at }, id }) => !from || at < from.at || (at === from.at && id <= from.session));
  const after = rest[most];
  return { sessions: rest.slice(0, most), next: after ? { at: after.began.at, session: after.id } : null };
}
