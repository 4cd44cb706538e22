import { create } from 'zustand';

/**
 * What was said about the red flags of each complaint in this visit, by their signs. Kept in memory only: they are
 * asked again at the next visit, for what was true yesterday may not be today.
 */
interface ClearanceState {
  readonly ticked: ReadonlyMap<string, ReadonlySet<string>>;
  /** The signs that were shown when "none of these" was said. */
  readonly cleared: ReadonlyMap<string, ReadonlySet<string>>;
  tick(complaint: string, sign: string, on: boolean): void;
  /** "None of these": of exactly the signs shown. */
  clear(complaint: string, signs: readonly string[]): void;
  reopen(complaint: string): void;
}

export const useClearance = create<ClearanceState>()((set) => ({
  ticked: new Map(),
  cleared: new Map(),
  tick: (complaint, sign, on) =>
    set((s) => {
      const signs = new Set(s.ticked.get(complaint));
      if (on) signs.add(sign);
      else signs.delete(sign);
      const cleared = new Map(s.cleared);
      cleared.delete(complaint);
      return { ticked: new Map(s.ticked).set(complaint, signs), cleared };
    }),
  clear: (complaint, signs) =>
    set((s) => ({
      ticked: new Map(s.ticked).set(complaint, new Set()),
      cleared: new Map(s.cleared).set(complaint, new Set(signs)),
    })),
  reopen: (complaint) =>
    set((s) => {
      const cleared = new Map(s.cleared);
      cleared.delete(complaint);
      return { cleared };
    }),
}));
