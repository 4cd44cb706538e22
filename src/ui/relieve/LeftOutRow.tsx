import type { SessionLeftOut } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { SourcesFold } from '../common/Sources.tsx';
import { becauseWords } from './because-words.ts';
import { targetName } from './target-name.tsx';

interface LeftOutRowProps {
  readonly dataset: Dataset;
  readonly entry: SessionLeftOut;
  /** Undoes that it was taken out by hand. */
  readonly onPutBack?: () => void;
}

/** "LI4 is left out: …", with where that is written, and what stands in its place next. */
export function LeftOutRow({ dataset, entry, onPutBack }: LeftOutRowProps) {
  const { because, grounds, replacedBy } = entry;
  const byRule = because.kind === 'rule';
  const open = byRule ? because.open.flatMap((id) => dataset.conditions.get(id)?.name ?? []) : [];
  return (
    <li className={replacedBy === null ? 'left-out-row alone' : 'left-out-row'} data-because={because.kind}>
      <Icon name={byRule ? 'slashed' : 'minus'} />
      <div>
        <p>
          <strong>
            {targetName(dataset, entry.target, true)}{' '}
            {grounds[0]?.level === 'practitioner-only'
              ? t('routine.left-out.practitioner')
              : t('routine.left-out')}
          </strong>{' '}
          {becauseWords(because)}
        </p>
        {replacedBy === null && byRule && <p className="small">{t('routine.no-substitute')}</p>}
        {onPutBack && (
          <button type="button" className="link small" onClick={onPutBack}>
            {t('edit.put-back')}
          </button>
        )}
        {open.length > 0 && (
          <p className="small">
            {t('because.open', { what: open.join(', ') })}{' '}
            <a className="link" href={hrefOf({ page: 'you' })}>
              {t('because.open.way')}
            </a>
          </p>
        )}
        {grounds.length > 0 && (
          <SourcesFold
            dataset={dataset}
            ids={grounds.flatMap(({ sources }) => sources)}
            label={t('evidence.sources')}
          />
        )}
      </div>
    </li>
  );
}
