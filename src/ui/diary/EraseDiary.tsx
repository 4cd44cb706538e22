import { useId, useState } from 'react';
import type { Erasing } from '../../domain/diary/diary-port.ts';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { complaintTitle } from './complaint-title.ts';
import { UndoErase } from './UndoErase.tsx';
import { useDiaryRead } from './use-diary-read.ts';

/** Erasing one complaint or all; it can be brought back until the page is closed. */
export function EraseDiary() {
  const id = useId();
  const size = useDiaryRead((diary) => diary.size(), []);
  const counts = useDiaryRead((diary) => diary.complaints(), []);
  const [chosen, setChosen] = useState('');
  const [erased, setErased] = useState('');
  const complaints = [...(counts ?? new Map<string, number>())];
  const complaint = counts?.has(chosen) ? chosen : (complaints[0]?.[0] ?? '');
  const erase = (erasing: Erasing, said: string) => {
    setErased(said);
    void useDiary.getState().erase(erasing);
  };
  return (
    <section className="about-one stack">
      <h2>{t('keep.erase')}</h2>
      <p className="small">{t('keep.erase.what')}</p>
      <UndoErase erased={erased || t('entry.erased')} />
      {complaints.length > 0 && (
        <div className="diary-filter">
          <label htmlFor={id}>{t('keep.erase.choose')}</label>
          <select id={id} value={complaint} onChange={({ target }) => setChosen(target.value)}>
            {complaints.map(([each, count]) => (
              <option key={each} value={each}>
                {complaintTitle(each)} ({count})
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            onClick={() =>
              erase(
                { what: 'complaint', complaint },
                t('keep.erased.complaint', { complaint: complaintTitle(complaint) }),
              )
            }
          >
            {t('keep.erase.button')}
          </button>
        </div>
      )}
      {size !== undefined && size > 0 && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => erase({ what: 'all' }, t('keep.erased.all'))}
          >
            {t('keep.erase.all')}
          </button>
        </p>
      )}
    </section>
  );
}
