import type { Mark } from '../../domain/diary/entry.ts';
import { reviewOf, sinceStart } from '../../domain/diary/review.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { Trend } from './Trend.tsx';
import { TrendWords } from './TrendWords.tsx';
import { useMarks } from './use-advice.ts';
import { useNow } from './use-now.ts';

interface ComplaintTrendProps {
  readonly complaint: Complaint;
  /** The session that was just done, kept yet or not. */
  readonly now?: Mark;
  readonly title?: string | undefined;
}

/** How one complaint went since it last began, drawn and said. Nothing while it is read. */
export function ComplaintTrend({ complaint, now, title }: ComplaintTrendProps) {
  const moment = useNow();
  const all = useMarks(complaint.id, now);
  if (!all) return null;
  const marks = sinceStart(all, complaint.trial);
  return (
    <>
      <Trend marks={marks} latest={now?.session} title={title} />
      <TrendWords marks={marks} review={reviewOf(marks, complaint.trial, moment)} />
    </>
  );
}
