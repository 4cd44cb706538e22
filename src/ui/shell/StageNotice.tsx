import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { Icon } from '../common/Icon.tsx';

/** Instead of the body, when it could not be drawn: why, what still works, and another try. */
export function StageNotice({ onRetry }: { onRetry: () => void }) {
  const error = useBody((s) => s.error);
  return (
    <div className="stage-notice" role="alert">
      <div className="notice care">
        <Icon name="slashed" />
        <div className="stack">
          <p>
            <strong>{t('body.failed')}</strong> {t('body.failed.hint')}
          </p>
          {error && <p className="cap">{error}</p>}
          <button type="button" className="button" onClick={onRetry}>
            {t('body.retry')}
          </button>
        </div>
      </div>
    </div>
  );
}
