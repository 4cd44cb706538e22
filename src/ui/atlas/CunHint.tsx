import { t } from '../../messages/t.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { hrefOf } from '../common/address.ts';

/** Where distances are said for the body shown alone: the way to measure one's own. */
export function CunHint() {
  const measured = useMeasures((s) => Object.keys(s.measures).length > 0);
  if (measured) return null;
  return (
    <p className="cun-hint small">
      <a className="link" href={hrefOf({ page: 'you', part: 'cun' })}>
        {t('find.cun.own')}
      </a>{' '}
      {t('find.cun.why')}
    </p>
  );
}
