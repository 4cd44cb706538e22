import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { Icon } from '../common/Icon.tsx';
import { saveDiary } from './save-diary.ts';

/** Why the device keeps nothing just now, what is not kept yet, and what to do. Nothing while all is well. */
export function DiaryTroubleNotice() {
  const { trouble, unkept, retry } = useDiary();
  if (!trouble && unkept.length === 0) return null;
  const why = trouble ?? 'failed';
  return (
    <div className="notice care" role="alert">
      <Icon name="slashed" />
      <div className="stack">
        <p>
          <strong>{t(`trouble.${why}`)}</strong> {t(`trouble.${why}.do`)}
        </p>
        {unkept.length > 0 && <p>{t('trouble.unkept', { count: unkept.length })}</p>}
        <p className="row">
          {unkept.length > 0 && (
            <button type="button" className="button" onClick={() => void saveDiary(unkept, 'json')}>
              {t('trouble.save')}
            </button>
          )}
          {why === 'newer' ? (
            <button type="button" className="link" onClick={() => location.reload()}>
              {t('trouble.reload')}
            </button>
          ) : (
            <button type="button" className="link" onClick={() => void retry()}>
              {t('trouble.retry')}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
