import { create } from 'zustand';
import { afterErasing } from '../domain/diary/after-erasing.ts';
import type { Changed, DiaryPort, Erasing, Kept, StorageTrouble } from '../domain/diary/diary-port.ts';
import type { DiaryEntry } from '../domain/diary/entry.ts';
import { memoryDiary } from '../domain/diary/memory-diary.ts';

/** What the device does for the diary. Its promises fail with a `DiaryTrouble`. */
export interface DiaryDevice {
  /** `onLost`: the diary was closed under us, perhaps because another tab brings a newer version. */
  open(onLost: (trouble: StorageTrouble) => void): Promise<DiaryPort>;
  /** Tells the other tabs that the diary has changed. */
  announce(): void;
  /** The first entry of all was kept: the browser may be asked not to throw it away. */
  firstKept(): void;
}

/** Why the device does not keep the diary. */
export class DiaryTrouble extends Error {
  constructor(readonly trouble: StorageTrouble) {
    super(`the diary cannot be kept: ${trouble}`);
  }
}

interface DiaryState {
  /** Grows with every change of the diary, made here or in another tab: what was read before is read anew. */
  readonly version: number;
  /** Why nothing is kept just now; null: all is well, as far as it was tried. */
  readonly trouble: StorageTrouble | null;
  /** What could not be kept: here until the page is closed, and offered as a file. */
  readonly unkept: readonly DiaryEntry[];
  /** Brings back what the last erasing or import changed; null when there is nothing to take back. */
  readonly undo: { readonly of: 'erasing' | 'bringing'; readonly back: () => Promise<void> } | null;
  /** Says what the device is, before anything is asked of it. */
  connect(device: () => Promise<DiaryDevice>): void;
  /** The diary, opened when it is first asked for. Where the device keeps none, one in memory. */
  open(): Promise<DiaryPort>;
  /** Keeps a session that is over, or a day. Never throws: what cannot be kept is in `unkept`. */
  record(entry: DiaryEntry): Promise<Kept>;
  /** Keeps many that came from a file, all or none, those that are there already staying as they are. */
  bring(entries: readonly DiaryEntry[]): Promise<Kept & { readonly added: number }>;
  /** Changes an entry that nobody else has changed since it was read. */
  change(entry: DiaryEntry): Promise<Changed>;
  erase(erasing: Erasing): Promise<Kept>;
  /** Tries once more to keep what is in `unkept`. */
  retry(): Promise<Kept>;
  /** A reading failed. */
  fail(error: unknown): void;
  /** Another tab has changed the diary. */
  changedElsewhere(): void;
}

const KEPT = { kept: true } as const;
const troubleOf = (error: unknown): StorageTrouble =>
  error instanceof DiaryTrouble ? error.trouble : 'failed';

export const useDiary = create<DiaryState>()((set, get) => {
  let connection: (() => Promise<DiaryDevice>) | null = null;
  let device: DiaryDevice | null = null;
  let opened: Promise<DiaryPort> | null = null;

  const openOnce = async (): Promise<DiaryPort> => {
    try {
      if (!connection) throw new DiaryTrouble('forbidden');
      device = await connection();
      const port = await device.open((trouble) => {
        opened = null;
        set((s) => ({ trouble, version: s.version + 1 }));
      });
      set({ trouble: null });
      return port;
    } catch (error) {
      device = null;
      set({ trouble: troubleOf(error) });
      const port = memoryDiary();
      await port.add(get().unkept);
      return port;
    }
  };
  const isKept = () => device !== null;
  const open = () => (opened ??= openOnce());
  const changed = () => {
    set((s) => ({ version: s.version + 1 }));
    device?.announce();
  };
  /** Does it, and tells of it; or says why it could not be done. */
  const attempt = async <T>(act: (port: DiaryPort) => Promise<T>): Promise<T | StorageTrouble> => {
    try {
      const port = await open();
      const done = await act(port);
      set(isKept() ? { trouble: null } : { unkept: await port.all() });
      changed();
      return done;
    } catch (error) {
      const trouble = troubleOf(error);
      set({ trouble });
      return trouble;
    }
  };
  const keep = async (entries: readonly DiaryEntry[]): Promise<readonly string[] | StorageTrouble> => {
    const added = await attempt(async (port) => {
      const ids = await port.add(entries);
      if (ids.length > 0 && (await port.size()) === ids.length) device?.firstKept();
      return ids;
    });
    return isKept() ? added : (get().trouble ?? 'failed');
  };

  return {
    version: 0,
    trouble: null,
    unkept: [],
    undo: null,
    connect: (to) => {
      connection = to;
    },
    open,
    record: async (entry) => {
      const added = await keep([entry]);
      if (typeof added !== 'string') return KEPT;
      if (isKept()) set((s) => ({ unkept: [...s.unkept.filter((other) => !isSame(other, entry)), entry] }));
      return { kept: false, trouble: added };
    },
    bring: async (entries) => {
      const added = await keep(entries);
      if (typeof added === 'string') return { kept: false, trouble: added, added: 0 };
      const ids = new Set(added);
      const brought = entries.filter((entry) => ids.has(idOf(entry)));
      set({
        undo: {
          of: 'bringing',
          back: async () => {
            set({ undo: null });
            await attempt((port) => port.erase(erasingOf(brought)));
          },
        },
      });
      return { ...KEPT, added: added.length };
    },
    change: async (entry) => {
      const held = isKept() && get().unkept.some((other) => isSame(other, entry));
      if (held) {
        const next = { ...entry, revision: entry.revision + 1 };
        set((s) => ({ unkept: s.unkept.map((other) => (isSame(other, entry) ? next : other)) }));
        return { kept: false, trouble: get().trouble ?? 'failed' };
      }
      const done = await attempt((port) => port.change(entry));
      if (done === 'changed') return isKept() ? KEPT : { kept: false, trouble: get().trouble ?? 'failed' };
      if (typeof done === 'string') return { kept: false, trouble: done };
      return { kept: false, trouble: 'overtaken', now: done.overtaken };
    },
    erase: async (erasing) => {
      const { unkept } = get();
      const taken = await attempt((port) => port.erase(erasing));
      if (typeof taken === 'string') return { kept: false, trouble: taken };
      // Where the diary could not be opened, only what is in memory went; where there can be none, that was all.
      const { trouble } = get();
      if (!isKept() && trouble && trouble !== 'forbidden') return { kept: false, trouble };
      if (isKept()) set({ unkept: unkept.flatMap((entry) => afterErasing(entry, erasing) ?? []) });
      set({
        undo: {
          of: 'erasing',
          back: async () => {
            set({ undo: null, ...(isKept() && { unkept }) });
            await attempt((port) => port.restore(taken));
          },
        },
      });
      return KEPT;
    },
    retry: async () => {
      const { unkept } = get();
      if (get().trouble !== 'full') {
        (await opened)?.close();
        opened = null;
      }
      const added = await keep(unkept);
      if (typeof added === 'string') return { kept: false, trouble: added };
      set((s) => ({ unkept: s.unkept.filter((entry) => !unkept.includes(entry)) }));
      return KEPT;
    },
    fail: (error) => set({ trouble: troubleOf(error) }),
    changedElsewhere: () => set((s) => ({ version: s.version + 1 })),
  };
});

const idOf = (entry: DiaryEntry): string => (entry.kind === 'session' ? entry.id : entry.day);
const isSame = (a: DiaryEntry, b: DiaryEntry): boolean => a.kind === b.kind && idOf(a) === idOf(b);
const erasingOf = (entries: readonly DiaryEntry[]): Erasing => ({
  what: 'entries',
  sessions: entries.flatMap((entry) => (entry.kind === 'session' ? entry.id : [])),
  days: entries.flatMap((entry) => (entry.kind === 'day' ? entry.day : [])),
});
