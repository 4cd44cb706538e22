import { adviceOn } from '../../domain/diary/advice.ts';
import type { Mark } from '../../domain/diary/entry.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { Advice } from './Advice.tsx';
import { useMarks } from './use-advice.ts';
import { useNow } from './use-now.ts';

interface AfterAdviceProps {
  readonly complaint: Complaint;
  /** A red flag is ticked just now. */
  readonly ticked: boolean;
  /** The session that was just done, kept yet or not. */
  readonly now?: Mark;
  readonly onRead?: () => void;
}

/** What the diary says of one complaint after a session; nothing where there is nothing to say. */
export function AfterAdvice({ complaint, ticked, now, onRead }: AfterAdviceProps) {
  const moment = useNow();
  const marks = useMarks(complaint.id, now) ?? (now ? [now] : []);
  const advice = adviceOn(marks, complaint.trial, moment);
  return <Advice complaint={complaint} advice={advice} ticked={ticked} onRead={onRead} />;
}
