import { useEffect } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import type { PlanAt } from '../common/address.ts';
import { go } from '../common/go.ts';
import { usePicker } from '../../state/picker-store.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { titleOf, unknownId } from './complaint-ids.ts';
import { stepsOf } from './show-on-body.ts';
import { Step } from './Step.tsx';
import { useWay } from './use-way.ts';
import './complaint.css';
import './plan.css';
import './step.css';

/** One step of a plan, done together. Whoever has not come by the red flags and the questions is sent there first. */
export default function StepPage({ at, step }: { at: PlanAt; step: number }) {
  const unknown = unknownId(catalogue.complaints, at.complaint);
  if (unknown !== undefined)
    return <RefusedPage asked={unknown} reason={t('complaint.unknown', { id: unknown })} />;
  return <WithDataset>{(dataset) => <Guarded dataset={dataset} at={at} number={step} />}</WithDataset>;
}

interface GuardedProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly number: number;
}

function Guarded({ dataset, at, number }: GuardedProps) {
  const { complaints, plan } = useWay(dataset, at);
  const ready = plan?.status === 'ready' ? plan : null;
  useEffect(() => {
    if (!ready) go({ ...at, page: 'complaint' }, { replace: true });
  }, [ready, at]);
  // What was picked has led somewhere: the start page is free for the next time.
  useEffect(() => usePicker.getState().clear(), []);
  if (!ready) return null;
  const steps = stepsOf(ready);
  const step = steps[number - 1];
  if (!step) return <RefusedPage asked={String(number)} reason={t('step.missing', { number })} />;
  return (
    <Step
      key={number}
      dataset={dataset}
      at={at}
      title={titleOf(complaints, at.complaint) ?? ''}
      plan={ready}
      steps={steps}
      step={step}
    />
  );
}
