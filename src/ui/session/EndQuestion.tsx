import type { Score, SessionEntry } from '../../domain/diary/entry.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';
import { SeverityScale } from '../diary/SeverityScale.tsx';

interface EndQuestionProps {
  readonly complaint: Complaint;
  readonly entry: SessionEntry;
  readonly onSay: (after: Score | null) => void;
}

/** How bad it is now, beside how bad it was before. */
export function EndQuestion({ complaint, entry, onSay }: EndQuestionProps) {
  const said = entry.severities.find((each) => each.complaint === complaint.id);
  const before = said?.before ?? null;
  return (
    <SeverityScale
      legend={t('done.ask')}
      hint={before === null ? complaint.title : t('done.ask.before', { complaint: complaint.title, before })}
      value={said?.after ?? null}
      onChange={onSay}
    />
  );
}
