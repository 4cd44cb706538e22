import { useState } from 'react';
import { useReminders, type Reminders } from '../../state/reminders-store.ts';
import type { Weekday } from '../../domain/reminders/wall-time.ts';

/** What is being chosen; `time` as the field writes it, "19:30", empty while it is not whole. */
export interface RemindersForm {
  readonly days: readonly Weekday[];
  readonly time: string;
  readonly weeks: number;
  readonly complaint: string | null;
  readonly named: boolean;
  readonly alarm: Reminders['alarm'];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The form as it was last made; at first, three days a week in the evening. */
export function useRemindersForm(complaint: string | null, weeks: number) {
  const made = useReminders((s) => s.made);
  return useState<RemindersForm>(() =>
    made
      ? { ...made, time: `${two(made.hour)}:${two(made.minute)}` }
      : { days: ['MO', 'WE', 'FR'], time: '19:30', weeks, complaint, named: false, alarm: 0 },
  );
}

/** Hour and minute of the field; null where it is not whole. */
export function readTime(time: string): { readonly hour: number; readonly minute: number } | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hour === undefined ? null : { hour: Number(hour), minute: Number(minute) };
}
