import type { Sign } from '../../domain/plan/signs.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';

interface SignAfterProps {
  readonly signs: readonly Sign[];
  readonly ticked: readonly string[];
  readonly onTick: (sign: string, on: boolean) => void;
}

/** Whether one of the signs to stop has come during the session; a tick says at once what to do. */
export function SignAfter({ signs, ticked, onTick }: SignAfterProps) {
  const met = signs.filter(({ sign }) => ticked.includes(sign));
  return (
    <>
      {met.length > 0 && (
        <div className="notice stop" role="alert">
          <div className="stack">
            <strong>{t(`flags.stop.${met[0]?.urgency ?? 'today'}`)}</strong>
            {[...new Set(met.map(({ action }) => action))].map((action) => (
              <p key={action}>{action}</p>
            ))}
          </div>
        </div>
      )}
      <Fold title={t('done.sign')} open={met.length > 0}>
        <ul className="flag-list">
          {signs.map(({ sign }) => (
            <li key={sign}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.includes(sign)}
                  onChange={({ target }) => onTick(sign, target.checked)}
                />
                <span>{sign}</span>
              </label>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
