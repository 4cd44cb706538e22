import type { Moment } from '../../domain/plan/session-plan.ts';
import { t } from '../../messages/t.ts';

/** What opens or closes a session: how, and why it is worth the seconds. */
export function MomentRow({ moment }: { moment: Moment }) {
  const { action, how, reason, seconds } = moment;
  return (
    <li className="moment-row">
      <details>
        <summary>
          <span className="serif">{action}</span>
          <span className="small num">{t('units.seconds', { seconds })}</span>
        </summary>
        <p className="small">
          {how.join(' ')} {reason}
        </p>
      </details>
    </li>
  );
}
