import type { RedFlag } from '../../domain/records/complaint.ts';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { pressureWords, tempoWords, timeWords } from '../common/dosage-words.ts';
import { reasonsOf } from '../common/reasons.ts';
import { targetName, targetWords } from './target-name.tsx';

interface PrintSheetProps {
  readonly dataset: Dataset;
  readonly steps: readonly SessionStep[];
  readonly flags: readonly RedFlag[];
}

/** On paper only: every sign to stop, once more and first, then how to find and do each step. */
export function PrintSheet({ dataset, steps, flags }: PrintSheetProps) {
  return (
    <div className="print-only" aria-hidden="true">
      <div className="print-flags">
        <h3>{t('print.flags')}</h3>
        <ul>
          {flags.map(({ sign }) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
      <ol className="print-steps">
        {steps.map((step) => {
          const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
          const stretch = 'stretch' in step.target ? dataset.stretches.get(step.target.stretch) : undefined;
          const technique = step.technique === null ? undefined : dataset.techniques.get(step.technique);
          return (
            <li key={step.number}>
              <h3>
                {step.number} {targetName(dataset, step.target, true)}
              </h3>
              {step.replaces !== null && (
                <p>{t('step.replaces', { name: targetWords(dataset, { point: step.replaces }) })}.</p>
              )}
              {step.cautions.length > 0 && (
                <p>
                  <b>{t('routine.care')}</b> {reasonsOf(step.cautions)}
                </p>
              )}
              {point && (
                <p>
                  <b>{t('point.find')}:</b> {point.find.join(' ')}
                </p>
              )}
              <p>
                <b>{step.action}.</b> {(technique ?? stretch)?.how.join(' ')}{' '}
                {tempoWords(step.dosage, technique?.motion ?? 'stretch')} {timeWords(step.dosage)},{' '}
                {pressureWords(step.dosage)}.
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
