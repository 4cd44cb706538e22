import { parsePointKey, pointKey, type PointKey } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';

interface PlacesProps {
  readonly point: Acupoint;
  readonly shown: PointKey;
}

/** The further places of a point: the parts it consists of, or the place that the standard leaves open beside its own. */
export function Places({ point, shown }: PlacesProps) {
  const places = (point.places ?? []).map((place, index) => ({ ...place, number: index + 1 }));
  const parts = places.filter(({ kind }) => kind === 'part');
  const others = places.filter(({ kind }) => kind === 'alternative');
  const side = parsePointKey(shown).side;
  const sideOf = (laterality: Acupoint['laterality']) =>
    laterality === 'midline' ? 'M' : side === 'M' ? 'L' : side;
  const { hover } = useSelection.getState();
  const meant = (key: PointKey) => ({
    onMouseEnter: () => hover(key),
    onMouseLeave: () => hover(null),
  });
  const list = (group: typeof places) =>
    group.map(({ is, number, laterality }) => (
      <li key={number} {...meant(pointKey({ id: point.id, place: number, side: sideOf(laterality) }))}>
        {is}
      </li>
    ));
  return (
    <>
      {parts.length > 0 && (
        <section className="part">
          <h2 className="over">{t('places.part')}</h2>
          <p>{t('places.part.lead', { count: parts.length + 1 })}</p>
          <ul className="bullets">{list(parts)}</ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="part open-places">
          <h2 className="over">{t('places.alternative')}</h2>
          <p>{t('places.alternative.lead')}</p>
          <ul className="bullets">
            <li {...meant(shown)}>
              {t('places.first')}: {point.location}
            </li>
            {list(others)}
          </ul>
          {point.controversy && <p className="small">{point.controversy}</p>}
        </section>
      )}
    </>
  );
}
