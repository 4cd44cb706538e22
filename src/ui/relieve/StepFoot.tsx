import { isDone, isRunning, type Countdown, type Leg } from '../../domain/session/countdown.ts';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { timeShort } from '../common/dosage-words.ts';
import { targetWords } from './target-name.tsx';
import { Timer } from './Timer.tsx';

interface StepFootProps {
  readonly dataset: Dataset;
  readonly countdown: Countdown;
  readonly legs: readonly Leg[];
  /** Seconds left of this side. */
  readonly left: number;
  readonly following: SessionStep | undefined;
  readonly onToggle: () => void;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
}

/** The clock of a step, and what comes after it. */
export function StepFoot({
  dataset,
  countdown,
  legs,
  left,
  following,
  onToggle,
  onBack,
  onNext,
}: StepFootProps) {
  const done = isDone(countdown);
  const otherSide = done ? undefined : legs[countdown.leg + 1];
  const after = otherSide
    ? t('step.next.side', { side: t(`side.${otherSide.side === 'R' ? 'R' : 'L'}`) })
    : following
      ? targetWords(dataset, following.target)
      : t('step.next.finish');
  return (
    <div className="step-foot">
      <Timer
        countdown={countdown}
        left={left}
        total={legs[Math.min(countdown.leg, legs.length - 1)]?.seconds ?? 0}
        onToggle={onToggle}
        onBack={onBack}
        onNext={onNext}
      />
      <p className="step-next">
        <span className="cap">{t('step.next')}</span>
        <span className="serif">{after}</span>
        <span className="cap num">{!otherSide && following ? timeShort(following.dosage) : ''}</span>
      </p>
      <output className="hidden">
        {done
          ? t('timer.done')
          : isRunning(countdown) && countdown.leg > 0
            ? t('timer.other', { side: t(`side.${legs[countdown.leg]?.side === 'L' ? 'L' : 'R'}.inline`) })
            : ''}
      </output>
    </div>
  );
}
