import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';

/** What a complaint is, and what it is not. */
export function AboutComplaint({ complaint, named }: { complaint: Complaint; named: boolean }) {
  const { title, summary, notThis } = complaint;
  return (
    <div className="about-complaint">
      {named && <h2 className="over">{title}</h2>}
      <p className="measure">
        {summary} <span className="small">{notThis}</span>
      </p>
    </div>
  );
}

/** Who should be seen by someone first, whatever the signs; each reason once. */
export function SeeFirst({ complaints }: { complaints: readonly Complaint[] }) {
  const reasons = new Set(complaints.flatMap(({ seeFirst }) => seeFirst));
  if (reasons.size === 0) return null;
  return (
    <div className="see-first small">
      <strong>{t('complaint.see-first')}</strong>
      <ul className="bullets">
        {[...reasons].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
