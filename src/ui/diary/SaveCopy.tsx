import { useState } from 'react';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { saveFile } from '../common/save-file.ts';
import { saveDiary } from './save-diary.ts';
import { useDiaryRead } from './use-diary-read.ts';

/** The whole diary as a file, and what of it could not be read as another. */
export function SaveCopy() {
  const size = useDiaryRead((diary) => diary.size(), []);
  const aside = useDiaryRead((diary) => diary.setAside(), []) ?? [];
  const [saved, setSaved] = useState<number | null>(null);
  const save = async (as: 'json' | 'csv') => {
    const { open, fail } = useDiary.getState();
    try {
      const entries = await (await open()).all();
      await saveDiary(entries, as);
      setSaved(entries.length);
    } catch (error) {
      fail(error);
    }
  };
  return (
    <section className="about-one stack">
      <h2>{t('keep.save')}</h2>
      <p className="small">{t('keep.save.what')}</p>
      {size === 0 ? (
        <p>{t('keep.nothing')}</p>
      ) : (
        <p className="row">
          <button type="button" className="button" onClick={() => void save('json')}>
            {t('keep.save.json')}
          </button>
          <button type="button" className="button" onClick={() => void save('csv')}>
            {t('keep.save.csv')}
          </button>
        </p>
      )}
      <output>{saved !== null && t('keep.saved', { count: saved })}</output>
      <p className="small">{t('keep.save.hint')}</p>
      {aside.length > 0 && (
        <p>
          {t('diary.aside', { count: aside.length })}{' '}
          <button
            type="button"
            className="link"
            onClick={() =>
              saveFile('anmo-diary-set-aside.json', 'application/json', JSON.stringify(aside, null, 1))
            }
          >
            {t('diary.aside.save')}
          </button>
        </p>
      )}
    </section>
  );
}
