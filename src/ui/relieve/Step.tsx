import { useEffect } from 'react';
import type { Moment, SessionStep } from '../../domain/plan/session-plan.ts';
import { isDone } from '../../domain/session/countdown.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { tempoWords } from '../common/dosage-words.ts';
import { go } from '../common/go.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { PressureBars } from './PressureBars.tsx';
import type { ReadyPlan } from './show-on-body.ts';
import { showStep } from './show-step.ts';
import { sideWords } from './side-words.ts';
import { StepDetails } from './StepDetails.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepHead } from './StepHead.tsx';
import { StepName } from './StepName.tsx';
import { useCountdown } from './use-countdown.ts';
import { WarmUp } from './WarmUp.tsx';

interface StepProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly title: string;
  readonly plan: ReadyPlan;
  readonly steps: readonly SessionStep[];
  readonly step: SessionStep;
}

/** One step: the body shows where and how, the words say it, the clock runs. */
export function Step({ dataset, at, title, plan, steps, step }: StepProps) {
  const { legs } = step;
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
    following ? go({ ...at, page: 'step', step: following.number }) : go({ ...at, page: 'done' });
  const back = () => {
    if (before !== null) go({ ...at, page: 'step', step: before });
  };
  useShortcuts({
    ' ': toggle,
    ArrowRight: next,
    ArrowLeft: back,
    Escape: () => go({ ...at, page: 'complaint' }),
  });

  const sideText = sideWords(side, point);
  const warmUp = plan.entries.filter((entry): entry is Moment => entry.kind === 'moment');
  return (
    <>
      <StepHead
        complaint={title}
        number={step.number}
        total={steps.length}
        done={isDone(countdown)}
        leave={hrefOf({ ...at, page: 'complaint' })}
      />
      <div className="page-body step-body wants-hands">
        {before === null && <WarmUp moments={warmUp.filter(({ part }) => part === 'warm-up')} />}
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
