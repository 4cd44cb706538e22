import { useEffect } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { go } from '../common/go.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { stepsOf } from './show-on-body.ts';
import { Step } from './Step.tsx';
import { useWay } from './use-way.ts';
import './complaint.css';
import './step.css';

/** One step of a routine, done together. Whoever has not come by the red flags and the questions is sent there first. */
export default function StepPage({ id, step }: { id: string; step: number }) {
  if (!catalogue.complaints.some((complaint) => complaint.id === id))
    return <RefusedPage asked={id} reason={t('complaint.unknown', { id })} />;
  return (
    <WithDataset>
      {(dataset) => {
        const complaint = dataset.complaints.get(id);
        return complaint && <Guarded dataset={dataset} complaint={complaint} number={step} />;
      }}
    </WithDataset>
  );
}

interface GuardedProps {
  readonly dataset: Dataset;
  readonly complaint: Complaint;
  readonly number: number;
}

function Guarded({ dataset, complaint, number }: GuardedProps) {
  const { plan } = useWay(dataset, complaint);
  const ready = plan?.status === 'ready' ? plan : null;
  useEffect(() => {
    if (!ready) go({ page: 'complaint', complaint: complaint.id }, { replace: true });
  }, [ready, complaint.id]);
  if (!ready) return null;
  const steps = stepsOf(ready);
  const step = steps[number - 1];
  if (!step) return <RefusedPage asked={String(number)} reason={t('step.missing', { number })} />;
  return <Step key={number} dataset={dataset} complaint={complaint} plan={ready} steps={steps} step={step} />;
}
