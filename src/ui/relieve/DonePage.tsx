import { useEffect } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { showFigure } from '../common/show-figure.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { ExpectList } from './Expect.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { stepsOf } from './show-on-body.ts';
import { useWay } from './use-way.ts';
import './complaint.css';
import './step.css';

/** The end of a routine, which cannot be taken for anything else. */
export default function DonePage({ id }: { id: string }) {
  if (!catalogue.complaints.some((complaint) => complaint.id === id))
    return <RefusedPage asked={id} reason={t('complaint.unknown', { id })} />;
  return (
    <WithDataset>
      {(dataset) => {
        const complaint = dataset.complaints.get(id);
        return complaint && <Done dataset={dataset} complaint={complaint} />;
      }}
    </WithDataset>
  );
}

function Done({ dataset, complaint }: { dataset: Dataset; complaint: Complaint }) {
  const { plan, flags } = useWay(dataset, complaint);
  const ready = plan?.status === 'ready' ? plan : null;
  useEffect(() => {
    showFigure();
    if (!ready) go({ page: 'complaint', complaint: complaint.id }, { replace: true });
  }, [ready, complaint.id]);
  useShortcuts({ Escape: () => go({ page: 'home' }) });
  if (!ready) return null;
  const steps = stepsOf(ready);
  return (
    <>
      <PageHead
        title={t('done.title')}
        over={
          <span className="done-mark">
            <Icon name="check" size={40} />
          </span>
        }
      />
      <div className="page-body wants-room stack">
        <p className="lead">
          {t('done.sum', {
            steps: t('units.steps', { count: steps.length }),
            minutes: t('units.minutes.long', { count: minutesOf(ready.seconds) }),
          })}
        </p>
        <h2>{t('expect.title')}</h2>
        <ExpectList complaint={complaint} />
        <p className="small measure">{t('done.worse')}</p>
        <p className="row done-ways">
          <a className="button primary large" href={hrefOf({ page: 'home' })}>
            {t('done.home')}
          </a>
          <a className="button large" href={hrefOf({ page: 'step', complaint: complaint.id, step: 1 })}>
            {t('done.again')}
          </a>
          <a className="button quiet" href={hrefOf({ page: 'complaint', complaint: complaint.id })}>
            {t('done.routine')}
          </a>
          <button type="button" className="button quiet" onClick={() => window.print()}>
            <Icon name="print" size={20} />
            {t('done.print')}
          </button>
        </p>
        <PrintSheet dataset={dataset} steps={steps} flags={flags} />
      </div>
    </>
  );
}
