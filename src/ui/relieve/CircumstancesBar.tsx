import { MINUTES, PLACES, SIDES, type Circumstances } from '../../domain/plan/wish.ts';
import { t } from '../../messages/t.ts';
import { Choice } from '../common/Choice.tsx';

interface CircumstancesBarProps {
  readonly circumstances: Circumstances;
  readonly onChange: (circumstances: Circumstances) => void;
}

const ANY = 'any';
const WITH = ['alone', 'partner'] as const;

/** What the person has for it just now: minutes at once, the rest one tap away. */
export function CircumstancesBar({ circumstances, onChange }: CircumstancesBarProps) {
  const { minutes, place, partner, sides } = circumstances;
  const turn = (part: Partial<Circumstances>) => onChange({ ...circumstances, ...part });
  return (
    <div className="circumstances">
      <Choice
        look="segments"
        hideLegend
        legend={t('minutes.title')}
        options={[
          { value: ANY, label: t('minutes.any') },
          ...MINUTES.map((each) => ({ value: String(each), label: t('units.minutes', { count: each }) })),
        ]}
        value={minutes === null ? ANY : String(minutes)}
        onChange={(value) => turn({ minutes: MINUTES.find((each) => String(each) === value) ?? null })}
      />
      <details className="fold">
        <summary>
          <span className="small">
            {[
              place === null ? t('place.at.any') : t(`place.at.${place}`),
              t(partner ? 'with.partner' : 'with.alone'),
              t(`sides.${sides}.short`),
            ].join(', ')}
          </span>
        </summary>
        <div className="stack">
          <Choice
            look="segments"
            legend={t('place.title')}
            options={[
              { value: ANY, label: t('place.any') },
              ...PLACES.map((each) => ({ value: each, label: t(`place.${each}`) })),
            ]}
            value={place ?? ANY}
            onChange={(value) => turn({ place: PLACES.find((each) => each === value) ?? null })}
          />
          <Choice
            look="segments"
            legend={t('with.title')}
            options={WITH.map((each) => ({ value: each, label: t(`with.${each}.long`) }))}
            value={partner ? 'partner' : 'alone'}
            onChange={(value) => turn({ partner: value === 'partner' })}
          />
          <Choice
            look="segments"
            legend={t('sides.title')}
            options={SIDES.map((each) => ({ value: each, label: t(`sides.${each}`) }))}
            value={sides}
            onChange={(value) => turn({ sides: value })}
          />
        </div>
      </details>
    </div>
  );
}
