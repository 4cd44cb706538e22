import { useId, useState } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import { USUAL } from '../../domain/plan/wish.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';

/** Tension anywhere: what a routine is for that is made for nothing in particular. */
const GENERAL = 'muscle-tension';

/** The way to a new routine: what it is for, then from the usual plan or from nothing. */
export function NewRoutine() {
  const [complaint, setComplaint] = useState(GENERAL);
  const field = useId();
  const sorted = catalogue.complaints.toSorted((a, b) => a.title.localeCompare(b.title));
  return (
    <section className="new-routine stack">
      <h2>{t('mine.new')}</h2>
      <label htmlFor={field}>{t('mine.new.for')}</label>
      <select
        id={field}
        className="field"
        value={complaint}
        onChange={({ target }) => setComplaint(target.value)}
      >
        {sorted.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p className="small">{t('mine.new.why')}</p>
      <div className="row">
        <a
          className="button primary"
          href={hrefOf({
            page: 'complaint',
            complaint,
            change: { circumstances: USUAL, edits: [{ kind: 'clear' }] },
          })}
        >
          {t('mine.new.empty')}
        </a>
        <a className="button" href={hrefOf({ page: 'complaint', complaint })}>
          {t('mine.new.plan')}
        </a>
      </div>
    </section>
  );
}
