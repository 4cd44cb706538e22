import { useId, useState } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { complaintTitle } from './complaint-title.ts';
import { HowItWent } from './HowItWent.tsx';
import { NothingYet } from './NothingYet.tsx';
import { SessionList } from './SessionList.tsx';
import { Today } from './Today.tsx';
import { useDiaryRead } from './use-diary-read.ts';

/** Today, the sessions week by week, and how one complaint went. */
export function EntriesPart({ dataset }: { dataset: Dataset }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const counts = useDiaryRead((diary) => diary.complaints(), []);
  const opening = useDiary((s) => s.version === 0);
  if (!counts) return opening && <output className="small">{t('diary.opening')}</output>;
  const often = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  const filter = chosen !== null && counts.has(chosen) ? chosen : null;
  const drawn = dataset.complaints.get(filter ?? often[0] ?? '');
  return (
    <div className="diary-columns">
      <div className="diary-list">
        <Today />
        {often.length === 0 ? (
          <NothingYet />
        ) : (
          <>
            {often.length > 1 && <Filter ids={often} value={filter} onChange={setChosen} />}
            <SessionList key={filter} dataset={dataset} complaint={filter} />
          </>
        )}
      </div>
      {drawn && (
        <div className="diary-trend">
          <HowItWent key={drawn.id} complaint={drawn} />
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  readonly ids: readonly string[];
  readonly value: string | null;
  readonly onChange: (complaint: string | null) => void;
}

function Filter({ ids, value, onChange }: FilterProps) {
  const id = useId();
  return (
    <p className="diary-filter">
      <label htmlFor={id}>{t('diary.filter')}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{t('diary.filter.all')}</option>
        {ids.map((complaint) => (
          <option key={complaint} value={complaint}>
            {complaintTitle(complaint)}
          </option>
        ))}
      </select>
    </p>
  );
}
