import { create } from 'zustand';
import type { PointKey } from '../domain/locator/placement.ts';

/** Which point is meant: under the pointer or the keyboard focus, and chosen. The address follows `selected`. */
interface SelectionState {
  readonly hovered: PointKey | null;
  readonly selected: PointKey | null;
  /** Points kept marked and named on the body while others are looked at, oldest first. */
  readonly pinned: readonly PointKey[];
  hover(key: PointKey | null): void;
  select(key: PointKey | null): void;
  pin(key: PointKey): void;
  unpin(key: PointKey): void;
  unpinAll(): void;
}

export const useSelection = create<SelectionState>()((set) => ({
  hovered: null,
  selected: null,
  pinned: [],
  hover: (hovered) => set((s) => (s.hovered === hovered ? s : { hovered })),
  select: (selected) => set({ selected }),
  pin: (key) => set((s) => (s.pinned.includes(key) ? s : { pinned: [...s.pinned, key] })),
  unpin: (key) => set((s) => ({ pinned: s.pinned.filter((each) => each !== key) })),
  unpinAll: () => set({ pinned: [] }),
}));
