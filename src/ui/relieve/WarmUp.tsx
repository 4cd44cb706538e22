import type { Moment } from '../../domain/plan/session-plan.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';

/** What opens a session, one tap away, before the first step. */
export function WarmUp({ moments }: { moments: readonly Moment[] }) {
  if (moments.length === 0) return null;
  return (
    <div className="warm-up">
      <Fold
        title={t('moment.before', { what: moments.map(({ action }) => action.toLowerCase()).join(', ') })}
      >
        <MomentList moments={moments} />
      </Fold>
    </div>
  );
}

/** Moments in which nothing is pressed, each with how and for how long. */
export function MomentList({ moments }: { moments: readonly Moment[] }) {
  return (
    <dl className="expect">
      {moments.map(({ id, action, how, seconds }) => (
        <div key={id}>
          <dt>
            {action}, {t('units.seconds', { seconds })}
          </dt>
          <dd>{how.join(' ')}</dd>
        </div>
      ))}
    </dl>
  );
}
