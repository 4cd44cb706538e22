import { useEffect, useMemo } from 'react';
import { isDone, legsOf } from '../../domain/session/countdown.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { hrefOf } from '../common/address.ts';
import { go } from '../common/go.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { PressureBars } from './PressureBars.tsx';
import { showStep } from './show-step.ts';
import type { StepEntry } from './show-on-body.ts';
import { StepDetails } from './StepDetails.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepHead } from './StepHead.tsx';
import { StepName } from './StepName.tsx';
import { sideWords } from './side-words.ts';
import { tempoWords } from '../common/dosage-words.ts';
import { useCountdown } from './use-countdown.ts';

interface StepProps {
  readonly dataset: Dataset;
  readonly complaint: Complaint;
  readonly plan: Extract<Plan, { status: 'ready' }>;
  readonly steps: readonly StepEntry[];
  readonly step: StepEntry;
}

/** One step: the body shows where and how, the words say it, the clock runs. */
export function Step({ dataset, complaint, plan, steps, step }: StepProps) {
  const legs = useMemo(() => legsOf(step.dosage), [step.dosage]);
  const { countdown, left, toggle } = useCountdown(legs);
  const leg = legs[Math.min(countdown.leg, legs.length - 1)];
  const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
  const motion =
    (step.technique === null ? undefined : dataset.techniques.get(step.technique)?.motion) ?? 'stretch';
  const placed = usePlaced();
  const side = leg?.side ?? 'one';
  useEffect(() => showStep(dataset, plan, step, side), [dataset, plan, step, side, placed]);

  const following = steps[step.number];
  const before = step.number > 1 ? step.number - 1 : null;
  const next = () =>
    following
      ? go({ page: 'step', complaint: complaint.id, step: following.number })
      : go({ page: 'done', complaint: complaint.id });
  const back = () => {
    if (before !== null) go({ page: 'step', complaint: complaint.id, step: before });
  };
  useShortcuts({
    ' ': toggle,
    ArrowRight: next,
    ArrowLeft: back,
    Escape: () => go({ page: 'complaint', complaint: complaint.id }),
  });

  const sideText = sideWords(side, point);
  return (
    <>
      <StepHead
        complaint={complaint.title}
        number={step.number}
        total={steps.length}
        done={isDone(countdown)}
        leave={hrefOf({ page: 'complaint', complaint: complaint.id })}
      />
      <div className="page-body step-body wants-hands">
        <StepName dataset={dataset} step={step} point={point} total={steps.length} />
        <p className="step-action serif" aria-live="polite">
          {sideText && <strong>{sideText} </strong>}
          {step.action}.
        </p>
        <p className="step-tempo">{tempoWords(step.dosage, motion)}</p>
        {motion !== 'stretch' && <PressureBars dosage={step.dosage} />}
        <StepDetails dataset={dataset} step={step} />
        <StepFoot
          dataset={dataset}
          countdown={countdown}
          legs={legs}
          left={left}
          following={following}
          onToggle={toggle}
          onBack={before === null ? undefined : back}
          onNext={next}
        />
      </div>
    </>
  );
}
