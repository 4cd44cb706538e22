import { create } from 'zustand';

/** How the list of complaints was left: kept through a visit, so that the way back leads to the same place. */
interface PickerState {
  /** Complaints chosen for one plan, the chief one first. */
  readonly chosen: readonly string[];
  /** Groups of the list that are unfolded. */
  readonly open: ReadonlySet<string>;
  choose(complaint: string, on: boolean): void;
  clear(): void;
  unfold(group: string, on: boolean): void;
}

export const usePicker = create<PickerState>()((set) => ({
  chosen: [],
  open: new Set(),
  choose: (complaint, on) =>
    set((s) => {
      const others = s.chosen.filter((id) => id !== complaint);
      return { chosen: on ? [...others, complaint] : others };
    }),
  clear: () => set({ chosen: [] }),
  unfold: (group, on) =>
    set((s) => {
      if (s.open.has(group) === on) return s;
      const open = new Set(s.open);
      if (on) open.add(group);
      else open.delete(group);
      return { open };
    }),
}));
