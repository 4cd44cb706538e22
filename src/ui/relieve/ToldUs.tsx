import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import { relevantConditions } from '../../domain/safety/questions.ts';
import type { Profile } from '../../domain/safety/profile.ts';
import { placesOf, placesOpen } from '../../domain/safety/told-places.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { Icon } from '../common/Icon.tsx';
import { placesWords } from '../you/places-words.ts';

function pregnancyWords({ pregnancy, trimester }: Profile): string | null {
  if (pregnancy === 'unknown') return null;
  if (pregnancy === 'yes' && trimester !== null) return t(`told.pregnancy.yes.${trimester}`);
  return t(`told.pregnancy.${pregnancy}`);
}

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
  const open = placesOpen(dataset, profile);
  const said = [...new Set(complaints.flatMap(({ id }) => relevantConditions(dataset, id, profile)))].flatMap(
    (id) => {
      if (id === PREGNANCY) return pregnancyWords(profile) ?? [];
      const condition = dataset.conditions.get(id);
      const places = placesOf(profile, id);
      const name = [
        condition?.name ?? id,
        places.length > 0 ? t('told.places', { places: placesWords(places) }) : '',
        open.includes(id) ? t('told.places.open') : '',
      ].join('');
      const answer = profile.answers[id];
      if (answer === 'yes') return t('told.yes', { name });
      return answer === 'unknown' ? t('told.unsure', { name }) : [];
    },
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
