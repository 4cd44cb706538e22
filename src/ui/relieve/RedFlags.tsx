import type { Complaint, RedFlag } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RedFlagState } from '../../domain/safety/red-flags.ts';
import { t } from '../../messages/t.ts';
import { useClearance } from '../../state/clearance-store.ts';
import { Icon } from '../common/Icon.tsx';
import { SourcesFold } from '../common/Sources.tsx';

interface RedFlagsProps {
  readonly dataset: Dataset;
  readonly complaint: Complaint;
  readonly flags: readonly RedFlag[];
  readonly state: RedFlagState;
}

/** The signs that mean "stop, get care". A tick ends the way on and says what to do; "None of these" alone goes on. */
export function RedFlags({ dataset, complaint, flags, state }: RedFlagsProps) {
  const { ticked, tick, clear } = useClearance();
  const mine = ticked.get(complaint.id);
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
        {flags.map(({ sign }) => (
          <li key={sign}>
            <label>
              <input
                type="checkbox"
                checked={mine?.has(sign) ?? false}
                onChange={({ target }) => tick(complaint.id, sign, target.checked)}
              />
              <span>{sign}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flags-way" aria-live="assertive">
        {state.state === 'stop' ? (
          <Stop state={state} onUntick={(sign) => tick(complaint.id, sign, false)} />
        ) : (
          <>
            <button
              type="button"
              className="button primary large"
              onClick={() =>
                clear(
                  complaint.id,
                  flags.map(({ sign }) => sign),
                )
              }
            >
              {t('flags.none')}
            </button>
            <p className="small">{t('flags.note')}</p>
          </>
        )}
      </div>
      <SourcesFold
        dataset={dataset}
        ids={flags.flatMap(({ sources }) => sources)}
        label={t('flags.sources')}
      />
    </section>
  );
}

interface StopProps {
  readonly state: Extract<RedFlagState, { state: 'stop' }>;
  readonly onUntick: (sign: string) => void;
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
        <button
          type="button"
          className="link"
          onClick={() => state.flags.forEach(({ sign }) => onUntick(sign))}
        >
          {t('flags.untick')}
        </button>
      </p>
    </div>
  );
}
