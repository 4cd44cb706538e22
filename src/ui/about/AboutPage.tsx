import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { KeyList } from '../common/KeyList.tsx';
import { PageHead } from '../common/PageHead.tsx';
import './about.css';

const GRADES = ['strong', 'moderate', 'low', 'conflicting', 'none-found', 'traditional-only'] as const;
/** What Anmo is and is not, how it grades evidence, its keys, its makers' licences and every source. */
export default function AboutPage() {
  return (
    <>
      <PageHead title={t('about.title')} back={{ href: hrefOf({ page: 'home' }), label: t('nav.relieve') }} />
      <div className="page-body wants-room about">
        <p className="lead measure">{t('about.lead')}</p>
        <h2>{t('about.is')}</h2>
        <ul className="bullets measure">
          <li>{t('about.is.1')}</li>
          <li>{t('about.is.2')}</li>
        </ul>
        <h2>{t('about.isnt')}</h2>
        <ul className="bullets measure">
          <li>{t('about.isnt.1')}</li>
          <li>{t('about.isnt.2')}</li>
          <li>{t('about.isnt.3')}</li>
          <li>{t('about.isnt.4')}</li>
        </ul>
        <h2>{t('about.evidence')}</h2>
        <ul className="bullets measure">
          {GRADES.map((grade) => (
            <li key={grade}>{t(`about.evidence.${grade}`)}</li>
          ))}
        </ul>
        <h2>{t('about.keys')}</h2>
        <KeyList />
        <h2>{t('about.privacy')}</h2>
        <p className="measure">
          {t('about.privacy.text')} {navigator.serviceWorker?.controller && t('offline.ready')}
        </p>
        <h2>{t('about.licences')}</h2>
        <ul className="bullets measure">
          <li>{t('about.licence.body')}</li>
          <li>{t('about.licence.fonts')}</li>
          <li>{t('about.licence.code')}</li>
        </ul>
        <p className="about-sources">
          <a className="link" href={hrefOf({ page: 'sources' })}>
            {t('learn.sources.all')}
          </a>
        </p>
      </div>
    </>
  );
}
