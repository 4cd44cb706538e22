import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';

interface RefusedPageProps {
  readonly asked: string;
  /** Why, where more is known than that the address has no meaning. */
  readonly reason?: string;
}

/** What is shown at an address that leads nowhere. */
export function RefusedPage({ asked, reason }: RefusedPageProps) {
  return (
    <>
      <PageHead
        title={t('refused.title')}
        back={{ href: hrefOf({ page: 'home' }), label: t('refused.home') }}
      />
      <div className="page-body wants-room stack">
        <p className="lead">{reason ?? t('refused.lead', { asked })}</p>
        <p className="measure">{t('refused.kept')}</p>
        <p className="row">
          <a className="button primary" href={hrefOf({ page: 'home' })}>
            {t('refused.home')}
          </a>
          <a className="button" href={hrefOf({ page: 'atlas' })}>
            {t('refused.atlas')}
          </a>
        </p>
      </div>
    </>
  );
}
