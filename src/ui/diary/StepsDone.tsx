import type { StepDone } from '../../domain/diary/entry.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { sideWords } from '../relieve/side-words.ts';
import { targetName } from '../relieve/target-name.tsx';

/** What was worked, a line a side, and for how long. */
export function StepsDone({ dataset, steps }: { dataset: Dataset; steps: readonly StepDone[] }) {
  return (
    <ol className="diary-steps small" aria-label={t('entry.open')}>
      {steps.map(({ target, technique, side, seconds, skipped }, index) => {
        const point = 'point' in target ? dataset.acupoints.get(target.point) : undefined;
        const how = technique === null ? undefined : dataset.techniques.get(technique)?.name;
        const where = sideWords(side, point)?.replace(/\.$/, '');
        return (
          <li key={index}>
            <span>
              {targetName(dataset, target, true)} {[how, where].filter(Boolean).join(', ')}
            </span>
            <span className="num">
              {skipped ? t('entry.step.skipped') : t('units.seconds', { seconds: Math.round(seconds) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
