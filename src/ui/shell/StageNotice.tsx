import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { Icon } from '../common/Icon.tsx';
import { BodyPicture } from './BodyPicture.tsx';

const KNOWN = ['no-webgl', 'context-lost', 'body-missing', 'body-damaged', 'placing-failed'] as const;

/** When the body, or its points, failed: why, what still works, another try; a flat picture stands in for the body. */
export function StageNotice({ onRetry }: { onRetry: () => void }) {
  const error = useBody((s) => s.error);
  const code = KNOWN.find((known) => known === error) ?? 'other';
  const drawn = code === 'placing-failed';
  return (
    <div className={drawn ? 'stage-notice over-body' : 'stage-notice'} role="alert">
      {!drawn && <BodyPicture />}
      <div className="notice care">
        <Icon name="slashed" />
        <div className="stack">
          <p>
            <strong>{t(`body.error.${code}`)}</strong> {t('body.failed.hint')}
          </p>
          {code !== 'context-lost' && code !== 'no-webgl' && (
            <button type="button" className="button" onClick={onRetry}>
              {t('body.retry')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
