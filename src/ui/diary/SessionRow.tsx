import { workedSeconds, type SessionEntry } from '../../domain/diary/entry.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { hrefOf, parseAddress } from '../common/address.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { complaintTitle } from './complaint-title.ts';
import { dayWords, timeWords } from './date-words.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { StepsDone } from './StepsDone.tsx';

/** One session; opened, what was done in it, its note, and a way to take it away. */
export function SessionRow({ dataset, session }: { dataset: Dataset; session: SessionEntry }) {
  const { id, began, complaints, outcome, signs, notes, steps } = session;
  const worked = steps.filter(({ skipped }) => !skipped);
  const count = new Set(worked.map(({ target }) => JSON.stringify(target))).size;
  return (
    <li className="diary-session">
      <details>
        <summary>
          <span className="diary-when num">
            {dayWords(began)}
            <span className="small">{timeWords(began)}</span>
          </span>
          <span className="diary-what">
            <strong className="serif">{complaints.map(complaintTitle).join(' + ')}</strong>
            <span className="small">
              {t('entry.worked', {
                minutes: t('units.minutes', { count: minutesOf(workedSeconds(session)) }),
                steps: t('units.steps', { count }),
              })}
              {outcome === 'ended-early' && `, ${t('entry.early')}`}
              {signs.length > 0 && `, ${t('entry.sign')}`}
            </span>
            {notes && <span className="small diary-note">{notes}</span>}
          </span>
          <SeverityPair session={session} />
        </summary>
        <div className="diary-inside stack">
          {complaints.length > 1 && <EachSeverity session={session} />}
          <StepsDone dataset={dataset} steps={steps} />
          <NoteEditor session={session} />
          <p className="row">
            <PlanLink plan={session.plan} />
            <button
              type="button"
              className="button quiet"
              onClick={() => void useDiary.getState().erase({ what: 'entries', sessions: [id], days: [] })}
            >
              {t('entry.erase')}
            </button>
          </p>
        </div>
      </details>
    </li>
  );
}

const words = (before: number | null, after: number | null): string | null => {
  if (before !== null && after !== null) return t('entry.severity', { before, after });
  if (before !== null) return t('entry.before', { before });
  return after === null ? null : t('entry.after', { after });
};

/** The chief complaint’s severity, as two figures with the mark of each. */
function SeverityPair({ session: { severities } }: { session: SessionEntry }) {
  const { before = null, after = null } = severities[0] ?? {};
  const said = words(before, after);
  if (said === null) return <span className="hidden">{t('entry.unsaid')}</span>;
  return (
    <span className="diary-pair num">
      <span className="hidden">{said}</span>
      <span aria-hidden="true">{before ?? '–'}</span>
      <span aria-hidden="true" className="diary-arrow">
        →
      </span>
      <b aria-hidden="true">{after ?? '–'}</b>
    </span>
  );
}

const EachSeverity = ({ session: { severities } }: { session: SessionEntry }) => (
  <ul className="small">
    {severities.map(({ complaint, before, after }) => (
      <li key={complaint}>
        {complaintTitle(complaint)}: {words(before, after)}
      </li>
    ))}
  </ul>
);

/** The way back to what was done; the address was kept, and is read like any other that comes from outside. */
function PlanLink({ plan }: { plan: string }) {
  const address = parseAddress(plan);
  if (address.page !== 'complaint') return null;
  return (
    <a className="button" href={hrefOf(address)}>
      {t('entry.again')}
    </a>
  );
}
