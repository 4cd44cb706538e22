import type { Sign } from '../../domain/plan/signs.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RedFlagState } from '../../domain/safety/red-flags.ts';
import { t } from '../../messages/t.ts';
import { useClearance } from '../../state/clearance-store.ts';
import { Icon } from '../common/Icon.tsx';
import { SourcesFold } from '../common/Sources.tsx';

interface RedFlagsProps {
  readonly dataset: Dataset;
  readonly signs: readonly Sign[];
  readonly state: RedFlagState;
}

const tick = ({ sign, complaints }: Sign, on: boolean): void =>
  complaints.forEach((complaint) => useClearance.getState().tick(complaint, sign, on));

/** "None of these", of each complaint's own signs. */
function clear(signs: readonly Sign[]): void {
  for (const complaint of new Set(signs.flatMap(({ complaints }) => complaints)))
    useClearance.getState().clear(
      complaint,
      signs.filter(({ complaints }) => complaints.includes(complaint)).map(({ sign }) => sign),
    );
}

/** The signs that mean "stop, get care". A tick ends the way on and says what to do; "None of these" alone goes on. */
export function RedFlags({ dataset, signs, state }: RedFlagsProps) {
  const ticked = useClearance((s) => s.ticked);
  return (
    <section className="flags" data-phase="flags" aria-labelledby="flags-title">
      <header className="flags-head">
        <Icon name="stop" />
        <h2 id="flags-title" tabIndex={-1}>
          {t('flags.title')}
        </h2>
      </header>
      <p className="small">{t('flags.lead')}</p>
      <ul className="flag-list">
        {signs.map((each) => (
          <li key={each.sign}>
            <label>
              <input
                type="checkbox"
                checked={each.complaints.some((id) => ticked.get(id)?.has(each.sign))}
                onChange={({ target }) => tick(each, target.checked)}
              />
              <span>{each.sign}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flags-way" aria-live="assertive">
        {state.state === 'stop' ? (
          <Stop
            state={state}
            onUntick={() =>
              signs.filter((each) => state.flags.includes(each)).forEach((each) => tick(each, false))
            }
          />
        ) : (
          <>
            <button type="button" className="button primary large" onClick={() => clear(signs)}>
              {t('flags.none')}
            </button>
            <p className="small">{t('flags.note')}</p>
          </>
        )}
      </div>
      <SourcesFold
        dataset={dataset}
        ids={signs.flatMap(({ sources }) => sources)}
        label={t('flags.sources')}
      />
    </section>
  );
}

interface StopProps {
  readonly state: Extract<RedFlagState, { state: 'stop' }>;
  readonly onUntick: () => void;
}

function Stop({ state, onUntick }: StopProps) {
  const actions = [...new Set(state.flags.map(({ action }) => action))];
  return (
    <div className="flags-stop stack" role="alert">
      <h3>{t(`flags.stop.${state.urgency}`)}</h3>
      {actions.map((action) => (
        <p key={action} className="lead">
          {action}
        </p>
      ))}
      <p className="small">{t('flags.stop.note')}</p>
      <p>
        <button type="button" className="link" onClick={onUntick}>
          {t('flags.untick')}
        </button>
      </p>
    </div>
  );
}
