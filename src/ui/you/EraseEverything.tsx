import { t } from '../../messages/t.ts';
import { useErasure } from '../../state/erasure-store.ts';
import { Erase } from './Erase.tsx';

/** Answers, measures and body, forgotten together. */
export function EraseEverything() {
  const { undo, eraseEverything } = useErasure();
  return (
    <section className="about-one">
      <h2>{t('you.everything')}</h2>
      <p className="small">{t('you.everything.what')}</p>
      <Erase
        label={t('you.everything.erase')}
        erased={undo && t('you.everything.erased')}
        onErase={eraseEverything}
        onUndo={() => undo?.()}
      />
    </section>
  );
}
