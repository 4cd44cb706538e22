import type { Dataset } from '../../domain/records/dataset.ts';
import { PREGNANCY } from '../../domain/safety/holds.ts';
import type { Profile } from '../../domain/safety/profile.ts';
import { placesOf, placesOpen } from '../../domain/safety/told-places.ts';
import { t } from '../../messages/t.ts';
import { placesWords } from './places-words.ts';

function pregnancyWords({ pregnancy, trimester }: Profile): string | null {
  if (pregnancy === 'unknown') return null;
  if (pregnancy === 'yes' && trimester !== null) return t(`told.pregnancy.yes.${trimester}`);
  return t(`told.pregnancy.${pregnancy}`);
}

/** What the person told us of one condition, and where it is; null where it was denied or never asked. `asking`: say that a place is still missing. */
export function toldWords(
  dataset: Dataset,
  profile: Profile,
  id: string,
  { asking = false } = {},
): string | null {
  if (id === PREGNANCY) return pregnancyWords(profile);
  const condition = dataset.conditions.get(id);
  const places = placesOf(profile, id);
  const name = [
    condition?.name ?? id,
    places.length > 0 ? t('told.places', { places: placesWords(places) }) : '',
    asking && placesOpen(dataset, profile).includes(id) ? t('told.places.open') : '',
  ].join('');
  const answer = profile.answers[id];
  if (answer === 'yes') return t('told.yes', { name });
  return answer === 'unknown' ? t('told.unsure', { name }) : null;
}
