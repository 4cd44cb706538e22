import type { Profile } from '../../domain/safety/profile.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../common/Choice.tsx';

type Pregnancy = Pick<Profile, 'pregnancy' | 'trimester'>;

const ANSWERS = ['no', 'yes', 'maybe', 'rather-not-say'] as const satisfies readonly Profile['pregnancy'][];
const WEEKS = ['1', '2', '3', 'unknown'] as const;
const trimesterOf = (weeks: (typeof WEEKS)[number]): Profile['trimester'] =>
  weeks === 'unknown' ? null : (Number(weeks) as 1 | 2 | 3);

/** Pregnant or not, and how far along. */
export function PregnancyChoice({
  value,
  onChange,
}: {
  value: Pregnancy;
  onChange: (value: Pregnancy) => void;
}) {
  const { pregnancy, trimester } = value;
  return (
    <>
      <Choice
        look="rows"
        hideLegend
        legend={t('pregnancy.title')}
        options={ANSWERS.map((answer) => ({ value: answer, label: t(`pregnancy.${answer}`) }))}
        value={pregnancy === 'unknown' ? null : pregnancy}
        onChange={(answer) => onChange({ pregnancy: answer, trimester: answer === 'yes' ? trimester : null })}
      />
      {pregnancy === 'yes' && (
        <Choice
          look="segments"
          legend={t('pregnancy.weeks')}
          options={WEEKS.map((weeks) => ({ value: weeks, label: t(`pregnancy.weeks.${weeks}`) }))}
          value={trimester === null ? 'unknown' : (String(trimester) as '1' | '2' | '3')}
          onChange={(weeks) => onChange({ pregnancy, trimester: trimesterOf(weeks) })}
        />
      )}
    </>
  );
}
