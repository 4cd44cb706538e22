import { useEffect } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Moment } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { showFigure } from '../common/show-figure.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { unknownId } from './complaint-ids.ts';
import { ExpectList } from './Expect.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { stepsOf } from './show-on-body.ts';
import { useWay } from './use-way.ts';
import { MomentList } from './WarmUp.tsx';
import './complaint.css';
import './plan.css';
import './step.css';

/** The end of a plan, which cannot be taken for anything else. */
export default function DonePage({ at }: { at: PlanAt }) {
  const unknown = unknownId(catalogue.complaints, at.complaint);
  if (unknown !== undefined)
    return <RefusedPage asked={unknown} reason={t('complaint.unknown', { id: unknown })} />;
  return <WithDataset>{(dataset) => <Done dataset={dataset} at={at} />}</WithDataset>;
}

function Done({ dataset, at }: { dataset: Dataset; at: PlanAt }) {
  const { complaints, plan, signs } = useWay(dataset, at);
  const ready = plan?.status === 'ready' ? plan : null;
  useEffect(() => {
    showFigure();
    if (!ready) go({ ...at, page: 'complaint' }, { replace: true });
  }, [ready, at]);
  useShortcuts({ Escape: () => go({ page: 'home' }) });
  if (!ready) return null;
  const steps = stepsOf(ready);
  const close = ready.entries.filter(
    (entry): entry is Moment => entry.kind === 'moment' && entry.part === 'close',
  );
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
        <MomentList moments={close} />
        <h2>{t('expect.title')}</h2>
        {complaints.map((complaint) => (
          <div key={complaint.id}>
            {complaints.length > 1 && <h3 className="over">{complaint.title}</h3>}
            <ExpectList complaint={complaint} />
          </div>
        ))}
        <p className="small measure">{t('done.worse')}</p>
        <p className="row done-ways">
          <a className="button primary large" href={hrefOf({ page: 'home' })}>
            {t('done.home')}
          </a>
          <a className="button large" href={hrefOf({ ...at, page: 'step', step: 1 })}>
            {t('done.again')}
          </a>
          <a className="button quiet" href={hrefOf({ ...at, page: 'complaint' })}>
            {t('done.routine')}
          </a>
          <button type="button" className="button quiet" onClick={() => window.print()}>
            <Icon name="print" size={20} />
            {t('done.print')}
          </button>
        </p>
        <PrintSheet dataset={dataset} steps={steps} flags={signs} />
      </div>
    </>
  );
}
