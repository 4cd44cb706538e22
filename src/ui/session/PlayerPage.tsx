import { useEffect } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { usePicker } from '../../state/picker-store.ts';
import { useSession } from '../../state/session-store.ts';
import type { PlanAt } from '../common/address.ts';
import { go } from '../common/go.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { useCareFirst } from '../diary/use-advice.ts';
import { titleOf, unknownId } from '../relieve/complaint-ids.ts';
import { stepsOf, type ReadyPlan } from '../relieve/show-on-body.ts';
import { useWay } from '../relieve/use-way.ts';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { useGuide } from '../voice/use-guide.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Player } from './Player.tsx';
import { useRun } from './use-run.ts';
import '../relieve/complaint.css';
import '../relieve/plan.css';
import './session.css';

/** A plan being done, step by step. Whoever has not come by the red flags, the questions and the diary’s advice is sent there first. */
export default function PlayerPage({ at, step }: { at: PlanAt; step: number }) {
  const unknown = unknownId(catalogue.complaints, at.complaint);
  if (unknown !== undefined)
    return <RefusedPage asked={unknown} reason={t('complaint.unknown', { id: unknown })} />;
  return <WithDataset>{(dataset) => <Guarded dataset={dataset} at={at} step={step} />}</WithDataset>;
}

interface GuardedProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly step: number;
}

function Guarded({ dataset, at, step }: GuardedProps) {
  const { complaints, plan } = useWay(dataset, at);
  const care = useCareFirst(complaints);
  const ready = plan?.status === 'ready' && !care ? plan : null;
  useEffect(() => {
    if (!ready) go({ ...at, page: 'complaint' }, { replace: true });
  }, [ready, at]);
  // What was picked has led somewhere: the start page is free for the next time.
  useEffect(() => usePicker.getState().clear(), []);
  if (!ready || care === undefined) return null;
  if (step > stepsOf(ready).length)
    return <RefusedPage asked={String(step)} reason={t('step.missing', { number: step })} />;
  return <Running dataset={dataset} at={at} step={step} plan={ready} />;
}

function Running({ dataset, at, step, plan }: GuardedProps & { plan: ReadyPlan }) {
  const run = useRun(dataset, at, plan, step);
  const guide = useGuide(dataset);
  const elsewhere = useSession((s) => s.elsewhere);
  const over = run === 'over';
  useEffect(() => {
    if (over) go({ ...at, page: 'done' }, { replace: true });
  }, [over, at]);
  if (elsewhere) return <Elsewhere />;
  if (over || !run) return null;
  const title = titleOf(catalogue.complaints, at.complaint) ?? '';
  return <Player dataset={dataset} at={at} title={title} plan={plan} run={run} guide={guide} />;
}
