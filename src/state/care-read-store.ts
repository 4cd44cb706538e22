import { create } from 'zustand';

/**
 * Care advice of the diary that was read in this visit, by what it was about. In memory only: at the next visit it is
 * said again, as long as it holds.
 */
interface CareReadState {
  readonly read: ReadonlySet<string>;
  markRead(about: string): void;
}

export const useCareRead = create<CareReadState>()((set) => ({
  read: new Set(),
  markRead: (about) => set((s) => ({ read: new Set(s.read).add(about) })),
}));
