import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { ContraindicationLevel } from '../../domain/records/contraindication.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { contraindicationsOf, type PointContraindication } from '../../domain/safety/contraindications-of.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';
import { reasonsOf, sentence } from '../common/reasons.ts';
import { SourcesFold } from '../common/Sources.tsx';
import { useMarks } from './use-marks.ts';

const STRICTEST_FIRST: readonly ContraindicationLevel[] = ['avoid', 'practitioner-only', 'caution'];

/** What is said of each condition, together, the strictest first. */
function byCondition(
  rules: readonly PointContraindication[],
): ReadonlyMap<string, readonly PointContraindication[]> {
  const groups = new Map<string, PointContraindication[]>();
  const rank = ({ level }: PointContraindication) => STRICTEST_FIRST.indexOf(level);
  for (const rule of [...rules].sort((a, b) => rank(a) - rank(b)))
    groups.set(rule.condition, [...(groups.get(rule.condition) ?? []), rule]);
  return groups;
}

/** The real warnings of a point: the person's own first, in care ink, then everyone's, each with its ground. */
export function Cautions({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  const mark = useMarks(dataset).get(point.id);
  const rules = contraindicationsOf(dataset, point.id);
  const nameOf = (condition: string) => {
    if (condition === 'anyone') return t('point.anyone');
    if (condition === PREGNANCY) return t('point.pregnancy');
    return dataset.conditions.get(condition)?.name ?? condition;
  };
  // A rule for everyone that leaves the point out has said what its warning says.
  const isSaid = mark?.verdict !== 'caution' && mark?.grounds.some(({ condition }) => condition === 'anyone');
  const warning = isSaid ? undefined : point.warning;
  if (!mark && !warning && rules.length === 0) return null;
  const levelOf = (rule: (typeof rules)[number]) => {
    const level = t(`point.level.${rule.level}`);
    const when = [
      rule.trimesters && t('point.trimester', { numbers: rule.trimesters.join(', ') }),
      rule.pressureFrom !== undefined && t('point.pressure-from', { level: rule.pressureFrom }),
    ].filter((part) => typeof part === 'string');
    return when.length > 0 ? t('point.level.conditional', { level, when: when.join(', ') }) : level;
  };
  return (
    <>
      {mark && (
        <div className="notice care own-care">
          <Icon name="slashed" />
          <p>
            <strong>
              {mark.verdict === 'caution'
                ? t('point.warning')
                : mark.told
                  ? t('point.left-out')
                  : t('point.left-out.unasked')}
            </strong>{' '}
            {reasonsOf(mark.grounds)}
          </p>
        </div>
      )}
      {warning && (
        <p className="part care">
          <strong>{t('point.warning')}</strong> {warning}
        </p>
      )}
      {rules.length > 0 && (
        <details className="fold cautions">
          <summary>{t('point.cautions')}</summary>
          <ul>
            {[...byCondition(rules)].map(([condition, own]) => (
              <li key={condition}>
                <p>
                  <strong className="condition">{sentence(nameOf(condition))}</strong>
                </p>
                {own.map((rule) => {
                  const full = dataset.contraindications.get(rule.rule);
                  const mine =
                    mark?.told === true && mark.grounds.some((ground) => ground.rule === rule.rule);
                  return (
                    <p key={rule.rule} className={mine ? 'small mine' : 'small'}>
                      {sentence(levelOf(rule))}.{mine && <em> {t('point.yours')}</em>}
                      {full && ` ${sentence(full.reason)} (${t(`point.ground.${full.ground}`)})`}
                    </p>
                  );
                })}
              </li>
            ))}
          </ul>
          <SourcesFold
            dataset={dataset}
            ids={rules.flatMap(({ rule }) => dataset.contraindications.get(rule)?.sources ?? [])}
          />
        </details>
      )}
    </>
  );
}
