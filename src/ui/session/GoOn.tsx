import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useSession } from '../../state/session-store.ts';
import { hrefOf, parseAddress } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { titleOf } from '../relieve/complaint-ids.ts';
import { useLeftOff } from './use-left-off.ts';

/** On the start page: the session that was left, to go on with or to let be. The signs to stop are asked first, as ever. */
export function GoOn() {
  const left = useLeftOff();
  const address = left && parseAddress(left.path);
  const title = address?.page === 'complaint' ? titleOf(catalogue.complaints, address.complaint) : null;
  if (!left || address?.page !== 'complaint' || title === null) return null;
  return (
    <section className="go-on">
      <a className="go-on-row" href={hrefOf({ ...address, page: 'step', step: 1 })}>
        <Icon name="play" size={20} />
        <span>
          <strong>{t('session.on.with', { title })}</strong>
          <span className="small">{t('step.of', { number: left.step, total: left.total })}</span>
        </span>
      </a>
      <button type="button" className="link small" onClick={() => useSession.getState().close()}>
        {t('session.forget')}
      </button>
    </section>
  );
}
