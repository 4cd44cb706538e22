import { useEffect, useMemo } from 'react';
import { isDone, isRunning, legsOf } from '../../domain/session/countdown.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { PressureBars } from './PressureBars.tsx';
import { showStep } from './show-step.ts';
import type { StepEntry } from './show-on-body.ts';
import { StepDetails } from './StepDetails.tsx';
import { sideWords } from './side-words.ts';
import { targetWords } from './target-name.tsx';
import { Timer } from './Timer.tsx';
import { tempoWords, timeShort } from '../common/dosage-words.ts';
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
  const done = isDone(countdown);
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
  const leave = hrefOf({ page: 'complaint', complaint: complaint.id });
  useShortcuts({
    ' ': toggle,
    ArrowRight: next,
    ArrowLeft: back,
    Escape: () => go({ page: 'complaint', complaint: complaint.id }),
  });

  const name = targetWords(dataset, step.target);
  const sideText = sideWords(side, point);
  const otherSide = !done && legs[countdown.leg + 1] !== undefined;
  return (
    <>
      <header className="page-head step-head">
        <div className="step-bar">
          <a className="icon-button" href={leave} aria-label={t('step.leave')} title={t('step.leave')}>
            <Icon name="close" />
          </a>
          <p className="serif">{complaint.title}</p>
          <p className="cap num">{t('step.of', { number: step.number, total: steps.length })}</p>
        </div>
        <ol className="progress" aria-hidden="true">
          {steps.map(({ number }) => (
            <li
              key={number}
              data-state={
                number < step.number || (number === step.number && done)
                  ? 'done'
                  : number === step.number
                    ? 'now'
                    : 'ahead'
              }
            />
          ))}
        </ol>
      </header>
      <div className="page-body step-body wants-hands">
        <StepTitle title={name} number={step.number} total={steps.length} />
        <div className="step-title">
          <p className="step-point" aria-hidden="true">
            <span className="serif">{name}</span>
            {point && <span lang="zh">{point.names.hans}</span>}
          </p>
          {point && (
            <p className="small">
              <em className="serif">{point.names.english}</em> · <span className="num">{point.id}</span>
              {step.replaces !== null && (
                <span className="in-place">
                  {t('step.replaces', { name: targetWords(dataset, { point: step.replaces }) })}
                </span>
              )}
            </p>
          )}
        </div>
        <p className="step-action serif" aria-live="polite">
          {sideText && <strong>{sideText} </strong>}
          {step.action}.
        </p>
        <p className="step-tempo">{tempoWords(step.dosage, motion)}</p>
        {motion !== 'stretch' && <PressureBars dosage={step.dosage} />}
        <StepDetails dataset={dataset} step={step} />
        <div className="step-foot">
          <Timer
            countdown={countdown}
            left={left}
            total={leg?.seconds ?? 0}
            onToggle={toggle}
            onBack={before === null ? undefined : back}
            onNext={next}
          />
          <p className="step-next">
            <span className="cap">{t('step.next')}</span>
            <span className="serif">
              {otherSide
                ? t('step.next.side', {
                    side: t(`side.${legs[countdown.leg + 1]?.side === 'R' ? 'R' : 'L'}`),
                  })
                : following
                  ? targetWords(dataset, following.target)
                  : t('step.next.finish')}
            </span>
            <span className="cap num">{!otherSide && following ? timeShort(following.dosage) : ''}</span>
          </p>
          <output className="hidden">
            {done
              ? t('timer.done')
              : isRunning(countdown) && countdown.leg > 0
                ? t('timer.other', { side: t('side.R.inline') })
                : ''}
          </output>
        </div>
      </div>
    </>
  );
}

/** The heading a screen reader starts from; the eye has the bar and the name. */
function StepTitle({ title, number, total }: { title: string; number: number; total: number }) {
  return (
    <div className="hidden">
      <PageHead title={t('step.of.name', { number, total, name: title })} />
    </div>
  );
}
