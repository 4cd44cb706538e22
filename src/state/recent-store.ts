import { create } from 'zustand';

const MOST = 4;

/** The plans a person came to last, as the addresses that lead back to them. Kept on the device only. */
interface RecentState {
  /** Paths, the latest first. */
  readonly recent: readonly string[];
  /** An older address of the same complaints, as `isSame` tells, gives way. */
  remember(path: string, isSame: (other: string) => boolean): void;
  forget(): void;
}

export const useRecent = create<RecentState>()((set) => ({
  recent: [],
  remember: (path, isSame) =>
    set((s) =>
      s.recent[0] === path
        ? s
        : {
            recent: [path, ...s.recent.filter((other) => other !== path && !isSame(other))].slice(0, MOST),
          },
    ),
  forget: () => set({ recent: [] }),
}));
