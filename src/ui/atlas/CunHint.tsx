import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';

/** Where distances are said for this body alone: the way to measure one's own. */
export function CunHint() {
  return (
    <p className="cun-hint small">
      <a className="link" href={hrefOf({ page: 'you', part: 'cun' })}>
        {t('find.cun.own')}
      </a>{' '}
      {t('find.cun.why')}
    </p>
  );
}
