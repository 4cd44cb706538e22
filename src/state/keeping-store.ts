import { create } from 'zustand';

/** Parts that the device would not keep when they last changed: no room, or storage forbidden. They hold until the page is closed. */
interface KeepingState {
  readonly unkept: readonly string[];
  note(part: string, kept: boolean): void;
}

export const useKeeping = create<KeepingState>()((set) => ({
  unkept: [],
  note: (part, kept) =>
    set((s) => {
      if (s.unkept.includes(part) === !kept) return s;
      return { unkept: kept ? s.unkept.filter((each) => each !== part) : [...s.unkept, part] };
    }),
}));
