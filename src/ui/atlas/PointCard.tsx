import type { ReactNode } from 'react';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { FindSteps } from '../common/FindSteps.tsx';
import { Fold } from '../common/Fold.tsx';
import { Sources } from '../common/Sources.tsx';
import { Cautions } from './Cautions.tsx';
import { HowSure } from './HowSure.tsx';
import { InRoutines } from './InRoutines.tsx';
import { PointUses } from './PointUses.tsx';
import { Share } from './Share.tsx';
import { Pressing } from './Pressing.tsx';

interface PointCardProps {
  readonly dataset: Dataset;
  readonly point: Acupoint;
  readonly pointKey: PointKey;
}

/** All that is known of a point: finding and pressing it first, then what it is said to do and how sure that is. */
export function PointCard({ dataset, point, pointKey }: PointCardProps) {
  return (
    <article className="card">
      <Cautions dataset={dataset} point={point} />
      <section className="part">
        <h2>{t('point.find')}</h2>
        <p className="location">{point.location}</p>
        <FindSteps steps={point.find} />
        <p className="small">
          {point.posture} {t(`point.reach.${point.reach}`)}
        </p>
      </section>
      <Pressing dataset={dataset} point={point} />
      <HowSure point={point} pointKey={pointKey} />
      <InRoutines dataset={dataset} point={point} />
      <PointUses dataset={dataset} point={point} />
      {point.beneath && <Facts title={t('point.beneath')}>{point.beneath}</Facts>}
      {point.categories.length > 0 && (
        <Facts title={t('point.categories')}>
          {point.categories.map((each) => each.replaceAll('-', ' ')).join(', ')}
        </Facts>
      )}
      {(point.aliases.length > 0 || point.names.hant !== point.names.hans) && (
        <Facts title={t('point.aliases')}>
          {point.names.hant !== point.names.hans && (
            <>
              <span lang="zh-Hant">{point.names.hant}</span>
              {point.aliases.length > 0 && ', '}
            </>
          )}
          {point.aliases.join(', ')}
        </Facts>
      )}
      <Fold title={t('point.sources')}>
        <h3 className="over">{t('point.sources.location')}</h3>
        <Sources dataset={dataset} ids={point.sources.location} />
        <h3 className="over">{t('point.sources.traditional')}</h3>
        <Sources dataset={dataset} ids={point.sources.traditional} />
      </Fold>
      <Share />
    </article>
  );
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2 className="over">{title}</h2>
      <p>{children}</p>
    </section>
  );
}
