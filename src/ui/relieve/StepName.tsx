import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { PageHead } from '../common/PageHead.tsx';
import { targetWords } from './target-name.tsx';

interface StepNameProps {
  readonly dataset: Dataset;
  readonly step: SessionStep;
  readonly point: Acupoint | undefined;
  readonly total: number;
}

/** What is pressed in this step: a heading for a screen reader, with the place in the routine, and names for the eye. */
export function StepName({ dataset, step, point, total }: StepNameProps) {
  const name = targetWords(dataset, step.target);
  return (
    <>
      <div className="hidden">
        <PageHead title={t('step.of.name', { number: step.number, total, name })} />
      </div>
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
    </>
  );
}
