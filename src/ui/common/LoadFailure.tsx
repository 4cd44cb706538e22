import { t } from '../../messages/t.ts';
import { Icon } from './Icon.tsx';

/** Says that texts did not arrive, and offers another try. */
export function LoadFailure({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="notice care" role="alert">
      <Icon name="slashed" />
      <div className="stack">
        <p>
          <strong>{t('data.failed')}</strong> {t('data.failed.hint')}
        </p>
        <button type="button" className="button" onClick={onRetry}>
          {t('body.retry')}
        </button>
      </div>
    </div>
  );
}
