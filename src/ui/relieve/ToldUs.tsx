import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { relevantConditions } from '../../domain/safety/questions.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { Icon } from '../common/Icon.tsx';
import { toldWords } from '../you/told-words.ts';

/** What the person told us that shapes this plan, and the way to change it. */
export function ToldUs({
  dataset,
  complaints,
  onChange,
}: {
  dataset: Dataset;
  complaints: readonly Complaint[];
  onChange: () => void;
}) {
  const profile = useProfile((s) => s.profile);
  const said = [...new Set(complaints.flatMap(({ id }) => relevantConditions(dataset, id, profile)))].flatMap(
    (id) => toldWords(dataset, profile, id, { asking: true }) ?? [],
  );
  return (
    <p className="told">
      <Icon name="person" />
      <span>
        {t('told.title')}{' '}
        <strong>{[...said, ...(said.length < 2 ? [t('told.nothing')] : [])].join('; ')}</strong>
      </span>
      <button type="button" className="link" onClick={onChange}>
        {t('told.change')}
      </button>
    </p>
  );
}
