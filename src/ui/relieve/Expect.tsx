import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';

/** How often, when to judge and when to stop. */
export function ExpectList({ complaint }: { complaint: Complaint }) {
  const { howOften, judgeAfter, stopWhen } = complaint.expect;
  return (
    <dl className="expect">
      <dt>{t('expect.often')}</dt>
      <dd>{howOften}</dd>
      <dt>{t('expect.judge')}</dt>
      <dd>{judgeAfter}</dd>
      <dt>{t('expect.stop')}</dt>
      <dd>{stopWhen}</dd>
    </dl>
  );
}

export function Expect({ complaint }: { complaint: Complaint }) {
  return (
    <>
      <Fold title={t('expect.title')}>
        <p>{t('expect.soreness')}</p>
        <ExpectList complaint={complaint} />
      </Fold>
      <Fold title={t('expect.helps')}>
        <ul className="bullets">
          {complaint.alsoHelps.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
