import type { PlanEntry } from '../../domain/plan/plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';
import { reasonsOf } from '../common/reasons.ts';
import { SourcesFold } from '../common/Sources.tsx';
import { targetName } from './target-name.tsx';

interface LeftOutRowProps {
  readonly dataset: Dataset;
  readonly entry: Extract<PlanEntry, { kind: 'left-out' }>;
}

/** "LI4 is left out: …", with where that is written, and what stands in its place next. */
export function LeftOutRow({ dataset, entry }: LeftOutRowProps) {
  const [first] = entry.grounds;
  return (
    <li className={entry.replacedBy === null ? 'left-out-row alone' : 'left-out-row'}>
      <Icon name="slashed" />
      <div>
        <p>
          <strong>
            {targetName(dataset, entry.target, true)}{' '}
            {first?.level === 'practitioner-only'
              ? t('routine.left-out.practitioner')
              : t('routine.left-out')}
          </strong>{' '}
          {reasonsOf(entry.grounds)}
        </p>
        {entry.replacedBy === null && <p className="small">{t('routine.no-substitute')}</p>}
        <SourcesFold
          dataset={dataset}
          ids={entry.grounds.flatMap(({ sources }) => sources)}
          label={t('evidence.sources')}
        />
      </div>
    </li>
  );
}
