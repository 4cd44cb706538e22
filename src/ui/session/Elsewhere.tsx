import { t } from '../../messages/t.ts';
import { useSession } from '../../state/session-store.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';

/** Another tab runs a session: two at once would count twice and talk into each other. */
export function Elsewhere() {
  return (
    <>
      <PageHead title={t('player.elsewhere')} />
      <div className="page-body wants-room stack">
        <p className="lead">{t('player.elsewhere.text')}</p>
        <p className="row">
          <button type="button" className="button primary" onClick={() => useSession.getState().takeOver()}>
            {t('player.elsewhere.take')}
          </button>
          <a className="button quiet" href={hrefOf({ page: 'home' })}>
            {t('player.elsewhere.back')}
          </a>
        </p>
      </div>
    </>
  );
}
