import { create } from 'zustand';
import {
  cleanName,
  freeId,
  freeName,
  moved,
  MOST_ROUTINES,
  type OwnRoutine,
} from '../domain/routines/own-routine.ts';

/** Routines that the person made their own, in their order, and the complaints they starred; kept on the device. */
interface RoutinesState {
  readonly routines: readonly OwnRoutine[];
  /** Complaints as they stand in an address. */
  readonly starred: readonly string[];
  /** A new one; null where there is no room for it or the name is empty. */
  save(name: string, path: string): OwnRoutine | null;
  /** The plan of one as it is from now on. */
  replace(id: string, path: string): void;
  /** False where the name is empty. */
  rename(id: string, name: string): boolean;
  duplicate(id: string): OwnRoutine | null;
  remove(id: string): void;
  move(id: string, by: -1 | 1): void;
  star(id: string, on: boolean): void;
  starComplaint(complaint: string, on: boolean): void;
  restore(kept: Pick<RoutinesState, 'routines' | 'starred'>): void;
}

export const useRoutines = create<RoutinesState>()((set, get) => {
  const change = (id: string, as: Partial<OwnRoutine>): void =>
    set((s) => ({ routines: s.routines.map((each) => (each.id === id ? { ...each, ...as } : each)) }));
  return {
    routines: [],
    starred: [],
    save: (typed, path) => {
      const { routines } = get();
      const name = cleanName(typed);
      if (name === '' || routines.length >= MOST_ROUTINES) return null;
      const made = { id: freeId(routines), name: freeName(name, routines), path, starred: false };
      set({ routines: [...routines, made] });
      return made;
    },
    replace: (id, path) => change(id, { path }),
    rename: (id, typed) => {
      const name = cleanName(typed);
      if (name === '') return false;
      const others = get().routines.filter((each) => each.id !== id);
      change(id, { name: freeName(name, others) });
      return true;
    },
    duplicate: (id) => {
      const one = get().routines.find((each) => each.id === id);
      return one ? get().save(one.name, one.path) : null;
    },
    remove: (id) => set((s) => ({ routines: s.routines.filter((each) => each.id !== id) })),
    move: (id, by) =>
      set((s) => {
        const from = s.routines.findIndex((each) => each.id === id);
        return { routines: moved(s.routines, from, from + by) };
      }),
    star: (id, starred) => change(id, { starred }),
    starComplaint: (complaint, on) =>
      set((s) => {
        const others = s.starred.filter((each) => each !== complaint);
        return { starred: on ? [...others, complaint] : others };
      }),
    restore: ({ routines, starred }) => set({ routines, starred }),
  };
});
