import { adviceOn } from '../../domain/diary/advice.ts';
import { sinceStart } from '../../domain/diary/review.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { Advice } from './Advice.tsx';
import { Review } from './Review.tsx';
import { Trend } from './Trend.tsx';
import { TrendWords } from './TrendWords.tsx';
import { useMarks } from './use-advice.ts';
import { useNow } from './use-now.ts';

/** How one complaint went: what to do first, the picture, its words, and whether it helps. */
export function HowItWent({ complaint }: { complaint: Complaint }) {
  const now = useNow();
  const all = useMarks(complaint.id);
  if (!all) return null;
  const marks = sinceStart(all, complaint.trial);
  const advice = adviceOn(marks, complaint.trial, now);
  return (
    <>
      <Advice complaint={complaint} advice={advice} />
      <Trend marks={marks} title={complaint.title} />
      <TrendWords marks={marks} review={advice.review} />
      <Review trial={complaint.trial} review={advice.review} />
    </>
  );
}
