import { t } from '../../messages/t.ts';
import { useSession } from '../../state/session-store.ts';
import { hrefOf, pathOf, type PlanAt } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { askBegin } from './begin.ts';
import { useLeftOff } from './use-left-off.ts';

/** Into the session, which then begins by itself; where it was left, on from there, or anew. */
export function StartWay({ at, minutes }: { at: PlanAt; minutes: string }) {
  const left = useLeftOff();
  const href = hrefOf({ ...at, page: 'step', step: 1 });
  const mine = left?.path === pathOf({ ...at, page: 'complaint' });
  if (!mine)
    return (
      <a className="button primary large" href={href} onClick={askBegin}>
        <Icon name="play" size={20} />
        {t('routine.start', { minutes })}
      </a>
    );
  const anew = () => {
    useSession.getState().close();
    askBegin();
  };
  return (
    <>
      <a className="button primary large" href={href} onClick={askBegin}>
        <Icon name="play" size={20} />
        {t('session.on.step', { number: left.step, total: left.total })}
      </a>
      <a className="button large" href={href} onClick={anew}>
        {t('session.anew')}
      </a>
    </>
  );
}
