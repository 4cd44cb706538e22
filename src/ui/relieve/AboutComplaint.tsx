import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';

/** What a complaint is, what it is not, and who should be seen by someone first. */
export function AboutComplaint({ complaint, named }: { complaint: Complaint; named: boolean }) {
  const { title, summary, notThis, seeFirst = [] } = complaint;
  return (
    <div className="about-complaint">
      {named && <h2 className="over">{title}</h2>}
      <p className="measure">
        {summary} <span className="small">{notThis}</span>
      </p>
      {seeFirst.length > 0 && (
        <div className="see-first small">
          <strong>{t('complaint.see-first')}</strong>
          <ul className="bullets">
            {seeFirst.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
