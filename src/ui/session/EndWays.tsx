import { t } from '../../messages/t.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';

interface EndWaysProps {
  readonly at: PlanAt;
  /** There is something to keep. */
  readonly saved: boolean;
  /** Nothing speaks against doing it again. */
  readonly again: boolean;
  readonly onClose: () => void;
}

/** Where one goes from the end. */
export function EndWays({ at, saved, again, onClose }: EndWaysProps) {
  return (
    <p className="row done-ways">
      <a className="button primary large" href={hrefOf({ page: 'home' })} onClick={onClose}>
        {t(saved ? 'done.save' : 'done.home')}
      </a>
      <button
        type="button"
        className="button large done-print"
        aria-label={t('done.print')}
        title={t('done.print')}
        onClick={() => window.print()}
      >
        <Icon name="print" />
      </button>
      {again && (
        <a className="button quiet" href={hrefOf({ ...at, page: 'step', step: 1 })} onClick={onClose}>
          {t('done.again')}
        </a>
      )}
      <a className="button quiet" href={hrefOf({ ...at, page: 'complaint' })} onClick={onClose}>
        {t('done.routine')}
      </a>
    </p>
  );
}
