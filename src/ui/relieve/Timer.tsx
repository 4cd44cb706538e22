import { isDone, isRunning, type Countdown } from '../../domain/session/countdown.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface TimerProps {
  readonly countdown: Countdown;
  /** Milliseconds left of this side. */
  readonly left: number;
  /** Seconds of this side. */
  readonly total: number;
  readonly onToggle: () => void;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
}

const RADIUS = 46;
const ROUND = 2 * Math.PI * RADIUS;

const clock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** One large pause in its ring; a step back and a step on beside it. */
export function Timer({ countdown, left, total, onToggle, onBack, onNext }: TimerProps) {
  const done = isDone(countdown);
  const running = isRunning(countdown);
  const fresh = !running && countdown.spent === 0 && countdown.leg === 0;
  const label = done
    ? t('timer.again')
    : running
      ? t('timer.pause')
      : fresh
        ? t('timer.start')
        : t('timer.resume');
  const part = total > 0 ? 1 - left / (total * 1000) : 1;
  return (
    <div className="timer">
      <button
        type="button"
        className="timer-side"
        aria-label={t('step.previous')}
        disabled={!onBack}
        onClick={onBack}
      >
        <Icon name="first" />
      </button>
      <button type="button" className="timer-main" onClick={onToggle}>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle cx="50" cy="50" r={RADIUS} fill="none" stroke="var(--rule)" strokeWidth="5" />
          <circle
            cx="50"
            cy="50"
            r={RADIUS}
            fill="none"
            stroke={done ? 'var(--ease)' : 'var(--cinnabar)'}
            strokeWidth="5"
            strokeDasharray={ROUND}
            strokeDashoffset={done ? 0 : ROUND * (1 - part)}
            transform="rotate(-90 50 50)"
          />
        </svg>
        <Icon name={done ? 'check' : running ? 'pause' : 'play'} size={30} />
        <span className="hidden">{label}</span>
        <span className="num">{clock(done ? 0 : left)}</span>
      </button>
      <button
        type="button"
        className={done ? 'timer-side ready' : 'timer-side'}
        aria-label={t('step.forward')}
        onClick={onNext}
      >
        <Icon name="last" />
      </button>
    </div>
  );
}
