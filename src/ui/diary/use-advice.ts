import { adviceOn, wayOn, type Advice } from '../../domain/diary/advice.ts';
import type { Mark } from '../../domain/diary/entry.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { useCareRead } from '../../state/care-read-store.ts';
import { useDiaryRead } from './use-diary-read.ts';
import { useNow } from './use-now.ts';

/** All marks of a complaint, `now` among them, which may not be kept yet; undefined until they are read. */
export function useMarks(complaint: string, now?: Mark): readonly Mark[] | undefined {
  const marks = useDiaryRead((diary) => diary.marks(complaint), [complaint]);
  if (!marks || !now) return marks;
  return [...marks.filter(({ session }) => session !== now.session), now];
}

export interface CareFirst {
  readonly complaint: Complaint;
  readonly advice: Advice;
  /** The person has read it: it stands no longer in the way for this visit. */
  readonly onRead: () => void;
}

/** Care advice that has to be read before a routine for these is offered; null: none, or it was read; undefined: not known yet. */
export function useCareFirst(complaints: readonly Complaint[]): CareFirst | null | undefined {
  const now = useNow();
  const read = useCareRead((s) => s.read);
  const ids = complaints.map(({ id }) => id);
  const all = useDiaryRead((diary) => Promise.all(ids.map((id) => diary.marks(id))), ids);
  if (!all) return undefined;
  for (const [index, complaint] of complaints.entries()) {
    const marks = all[index] ?? [];
    const advice = adviceOn(marks, complaint.trial, now);
    const about = `${complaint.id} ${marks.at(-1)?.session ?? ''}`;
    if (wayOn(advice, false)[0] === 'care' && !read.has(about))
      return { complaint, advice, onRead: () => useCareRead.getState().markRead(about) };
  }
  return null;
}

/** Whether the same may be offered again right after a session: not with a red flag ticked, nor after care advice. */
export function useMayRepeat(complaint: Complaint | undefined, ticked: boolean, now?: Mark): boolean {
  const moment = useNow();
  const marks = useMarks(complaint?.id ?? '', now) ?? (now ? [now] : []);
  if (!complaint) return !ticked;
  return wayOn(adviceOn(marks, complaint.trial, moment), ticked)[0] === 'routine';
}
