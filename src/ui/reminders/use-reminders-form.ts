import { useState } from 'react';
import { daysFor, MOST_WEEKS } from '../../domain/reminders/reminders.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
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

/** Where nothing in particular is meant. */
const USUAL: Complaint['trial'] = { sessions: 12, weeks: 4 };

/** Days and weeks that make a fair trial. */
export const forTrial = ({ sessions, weeks } = USUAL): Pick<RemindersForm, 'days' | 'weeks'> => ({
  days: daysFor(sessions, weeks),
  weeks: Math.min(weeks, MOST_WEEKS),
});

/** The form as it was last made; at first, what makes a fair trial, in the evening. */
export function useRemindersForm(complaint: string | null, trial: Complaint['trial'] | undefined) {
  const made = useReminders((s) => s.made);
  return useState<RemindersForm>(() =>
    made
      ? { ...made, time: `${two(made.hour)}:${two(made.minute)}` }
      : { ...forTrial(trial), time: '19:30', complaint, named: false, alarm: 0 },
  );
}

/** Hour and minute of the field; null where it is not whole. */
export function readTime(time: string): { readonly hour: number; readonly minute: number } | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hour === undefined ? null : { hour: Number(hour), minute: Number(minute) };
}
