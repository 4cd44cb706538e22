import { BODY_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import { t } from '../../messages/t.ts';
import { useTouch, type TouchedRegion } from '../../state/touch-store.ts';
import { Icon } from '../common/Icon.tsx';
import { sentence } from '../common/reasons.ts';

const placeWords = ({ region, side }: TouchedRegion): string =>
  side === 'M'
    ? t(`region.${region}`)
    : t('place.side', { side: t(`side.${side}.inline`), region: t(`region.${region}`) });

/** The places touched on the body, each of which can be taken off again. */
export function TouchedPlaces({ places }: { places: readonly TouchedRegion[] }) {
  const { touch } = useTouch.getState();
  const last = places.at(-1);
  return (
    <div className="places">
      <ul className="chips" aria-label={t('place.list')}>
        {places.map((place) => {
          const words = placeWords(place);
          return (
            <li key={words}>
              <button
                type="button"
                className="chip"
                aria-label={t('place.remove', { place: words })}
                onClick={() => touch(place)}
              >
                {sentence(words)}
                <Icon name="close" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className="small">
        {t('place.more')}{' '}
        {last && (
          <button type="button" className="link" onClick={() => touch(last)}>
            {t('place.undo')}
          </button>
        )}
      </p>
    </div>
  );
}

/** The same as touching the body, for whoever would rather name the place, or cannot touch it. */
export function NamePlace() {
  return (
    <label className="name-place small">
      <span>{t('place.name')}</span>
      <select
        value=""
        onChange={({ target }) =>
          useTouch.getState().touch({ region: target.value as BodyRegion, side: 'M' })
        }
      >
        <option value="" disabled>
          {t('place.choose')}
        </option>
        {BODY_REGIONS.map((region) => (
          <option key={region} value={region}>
            {t(`region.${region}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
