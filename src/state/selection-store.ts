import { create } from 'zustand';
import type { PointKey } from '../domain/locator/placement.ts';

/** Which point is meant: under the pointer or the keyboard focus, and chosen. The address follows `selected`. */
interface SelectionState {
  readonly hovered: PointKey | null;
  readonly selected: PointKey | null;
  hover(key: PointKey | null): void;
  select(key: PointKey | null): void;
}

export const useSelection = create<SelectionState>()((set) => ({
  hovered: null,
  selected: null,
  hover: (hovered) => set((s) => (s.hovered === hovered ? s : { hovered })),
  select: (selected) => set({ selected }),
}));
