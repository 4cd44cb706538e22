import { t } from '../../messages/t.ts';
import { useErasure } from '../../state/erasure-store.ts';
import { DiaryTroubleNotice } from '../diary/DiaryTroubleNotice.tsx';
import { Erase } from './Erase.tsx';

/** All that is kept of a person, forgotten together. */
export function EraseEverything() {
  const { undo, diaryLeft, eraseEverything } = useErasure();
  return (
    <section className="about-one">
      <h2>{t('you.everything')}</h2>
      <p className="small">{t('you.everything.what')}</p>
      <Erase
        label={t('you.everything.erase')}
        erased={undo && t(diaryLeft ? 'trouble.not-erased' : 'you.everything.erased')}
        onErase={eraseEverything}
        onUndo={() => undo?.()}
      />
      {diaryLeft && <DiaryTroubleNotice />}
    </section>
  );
}
