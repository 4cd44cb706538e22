import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Edit } from '../../domain/plan/wish.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface DosageFieldsProps {
  readonly step: SessionStep;
  readonly onMake: (edit: Edit) => boolean;
}

const BY = { pressure: 1, seconds: 5, repetitions: 1 } as const;
type Measure = keyof typeof BY;

/** How firmly, how long and how often, a little more or less at a time. */
export function DosageFields({ step, onMake }: DosageFieldsProps) {
  const { key, dosage, technique } = step;
  const measures: readonly Measure[] =
    technique === null ? ['seconds', 'repetitions'] : ['pressure', 'seconds', 'repetitions'];
  return (
    <div className="dosage-fields">
      {measures.map((measure) => {
        const value = dosage[measure];
        const turn = (by: number) =>
          value + by > 0 && onMake({ kind: 'dosage', step: key, dosage: { [measure]: value + by } });
        return (
          <fieldset key={measure}>
            <legend className="over">{t(`dosage.${measure}.name`)}</legend>
            <span className="stepper">
              <button
                type="button"
                className="icon-button"
                aria-label={t('dosage.less', { what: t(`dosage.${measure}.name`) })}
                onClick={() => turn(-BY[measure])}
              >
                <Icon name="minus" size={20} />
              </button>
              <output className="num">{t(`dosage.${measure}.value`, { value })}</output>
              <button
                type="button"
                className="icon-button"
                aria-label={t('dosage.more', { what: t(`dosage.${measure}.name`) })}
                onClick={() => turn(BY[measure])}
              >
                <Icon name="plus" size={20} />
              </button>
            </span>
          </fieldset>
        );
      })}
    </div>
  );
}
