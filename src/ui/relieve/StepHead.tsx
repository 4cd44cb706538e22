import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface StepHeadProps {
  readonly complaint: string;
  readonly number: number;
  readonly total: number;
  /** The clock of this step has run out. */
  readonly done: boolean;
  /** The address that leaving leads to. */
  readonly leave: string;
}

/** The way out of a routine, and how far one has come in it. */
export function StepHead({ complaint, number, total, done, leave }: StepHeadProps) {
  const stateOf = (step: number) =>
    step < number || (step === number && done) ? 'done' : step === number ? 'now' : 'ahead';
  return (
    <header className="page-head step-head">
      <div className="step-bar">
        <a className="icon-button" href={leave} aria-label={t('step.leave')} title={t('step.leave')}>
          <Icon name="close" />
        </a>
        <p className="serif">{complaint}</p>
        <p className="cap num">{t('step.of', { number, total })}</p>
      </div>
      <ol className="progress" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <li key={index} data-state={stateOf(index + 1)} />
        ))}
      </ol>
    </header>
  );
}
