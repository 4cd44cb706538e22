import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';
import { useSession } from '../../state/session-store.ts';
import { SeverityScale } from '../diary/SeverityScale.tsx';

/** How bad it is before: one tap, or none. */
export function Before({ complaint }: { complaint: Complaint }) {
  const said = useSession((s) => s.severities.find((each) => each.complaint === complaint.id));
  return (
    <div className="before">
      <SeverityScale
        legend={t('session.before')}
        hint={`${complaint.title}. ${t('session.before.hint')}`}
        value={said?.before ?? null}
        onChange={(score) => useSession.getState().sayBefore(complaint.id, score)}
      />
    </div>
  );
}
