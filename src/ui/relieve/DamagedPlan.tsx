import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';

/** An address whose complaints could be read, but not what it changes in their plan: none of it is used. */
export function DamagedPlan({ complaint }: { complaint: string }) {
  return (
    <>
      <PageHead
        title={t('plan.damaged.title')}
        back={{ href: hrefOf({ page: 'home' }), label: t('refused.home') }}
      />
      <div className="page-body wants-room stack">
        <p className="lead">{t('plan.damaged')}</p>
        <p>
          <a className="button primary" href={hrefOf({ page: 'complaint', complaint })}>
            {t('plan.damaged.way')}
          </a>
        </p>
      </div>
    </>
  );
}
