import { create } from 'zustand';
import type { Weekday } from '../domain/reminders/wall-time.ts';

/** Minutes before, at which the calendar gives its sign; null: none. */
export const SIGNS = [null, 0, 10] as const;

/** The reminders that were last made; kept on the device so that the next file can take the place of the last. */
export interface Reminders {
  readonly uid: string;
  readonly sequence: number;
  readonly days: readonly Weekday[];
  readonly hour: number;
  readonly minute: number;
  readonly weeks: number;
  /** What they are for; null: nothing in particular. */
  readonly complaint: string | null;
  /** Whether the calendar says what they are for. */
  readonly named: boolean;
  readonly alarm: (typeof SIGNS)[number];
}

interface RemindersState {
  /** Null: none were made yet. */
  readonly made: Reminders | null;
  keep(made: Reminders | null): void;
}

export const useReminders = create<RemindersState>()((set) => ({
  made: null,
  keep: (made) => set({ made }),
}));
