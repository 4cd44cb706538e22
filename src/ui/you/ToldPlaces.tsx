import { useEffect } from 'react';
import type { BodyRegion } from '../../domain/body/region.ts';
import type { Condition } from '../../domain/records/condition.ts';
import type { Answer, ToldPlace } from '../../domain/safety/profile.ts';
import { t } from '../../messages/t.ts';
import { useTelling } from '../../state/telling-store.ts';
import { Choice } from '../common/Choice.tsx';
import { Icon } from '../common/Icon.tsx';
import { areasToName } from './areas-to-name.ts';
import { useTouchToTell } from './use-touch-to-tell.ts';
import './told-places.css';

interface ToldPlacesProps {
  readonly condition: Condition;
  readonly answer: Answer;
  readonly value: readonly ToldPlace[];
  readonly onChange: (places: readonly ToldPlace[]) => void;
}

const SIDES = ['left', 'right', 'both'] as const;

/** Where on the body a condition is: regions to tick, and the side of each. */
export function ToldPlaces({ condition, answer, value, onChange }: ToldPlacesProps) {
  const among = condition.placed ?? 'anywhere';
  const isTouching = useTelling((s) => s.condition === condition.id);
  useTouchToTell(isTouching, among, value, onChange);
  useEffect(
    () => () => {
      if (useTelling.getState().condition === condition.id) useTelling.setState({ condition: null });
    },
    [condition.id],
  );
  const told = (region: BodyRegion) => value.find((place) => place.region === region);
  const tick = (region: BodyRegion, on: boolean) =>
    onChange(on ? [...value, { region, side: 'both' }] : value.filter((place) => place.region !== region));
  return (
    <fieldset className="told-places">
      <legend>{t(answer === 'yes' ? 'places.where' : 'places.where.unsure')}</legend>
      <div className="touch-to-tell">
        <button
          type="button"
          className="button"
          aria-pressed={isTouching}
          onClick={() => useTelling.setState({ condition: isTouching ? null : condition.id })}
        >
          <Icon name="hand" />
          {t(isTouching ? 'places.touch.done' : 'places.touch')}
        </button>
        {isTouching && <p className="small">{t('places.touch.how')}</p>}
      </div>
      {areasToName(among).map(({ area, regions }) => (
        <fieldset key={area}>
          <legend className="over">{t(`places.area.${area}`)}</legend>
          <div className="place-ticks">
            {regions.map((region) => (
              <label key={region}>
                <input
                  type="checkbox"
                  checked={told(region) !== undefined}
                  onChange={(event) => tick(region, event.target.checked)}
                />
                <span>{t(`region.${region}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {value.length === 0 ? (
        <p className="small">{t('places.open')}</p>
      ) : (
        value.map((place) => (
          <Choice
            key={place.region}
            look="segments"
            legend={t('places.side', { region: t(`region.${place.region}`) })}
            options={SIDES.map((side) => ({ value: side, label: t(`places.side.${side}`) }))}
            value={place.side}
            onChange={(side) =>
              onChange(value.map((each) => (each.region === place.region ? { ...each, side } : each)))
            }
          />
        ))
      )}
    </fieldset>
  );
}
