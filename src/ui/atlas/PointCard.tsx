import type { ReactNode } from 'react';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { FindSteps } from '../common/FindSteps.tsx';
import { Icon } from '../common/Icon.tsx';
import { CategoryLinks } from './CategoryLinks.tsx';
import { Cautions } from './Cautions.tsx';
import { Confusable } from './Confusable.tsx';
import { HowSure } from './HowSure.tsx';
import { InRoutines } from './InRoutines.tsx';
import { Places } from './Places.tsx';
import { PointSources } from './PointSources.tsx';
import { PointUses } from './PointUses.tsx';
import { Pressing } from './Pressing.tsx';
import { Share } from './Share.tsx';
import { isLeftOut, useMarks } from './use-marks.ts';

interface PointCardProps {
  readonly dataset: Dataset;
  readonly point: Acupoint;
  readonly pointKey: PointKey;
}

/** All that is known of a point: finding and pressing it first, then what it is said to do and how sure that is. */
export function PointCard({ dataset, point, pointKey }: PointCardProps) {
  const mark = useMarks(dataset).get(point.id);
  return (
    <article className="card">
      <Cautions dataset={dataset} point={point} />
      <section className="part find-part">
        <h2>{t('point.find')}</h2>
        <p className="location">{point.location}</p>
        <ShowIt pointKey={pointKey} isQuiet={isLeftOut(mark) && mark.told} />
        <FindSteps steps={point.find} />
        <p className="small">
          {point.posture} {t(`point.reach.${point.reach}`)}
        </p>
      </section>
      <Places point={point} shown={pointKey} />
      <Confusable dataset={dataset} point={point} />
      <Pressing dataset={dataset} point={point} />
      <HowSure point={point} pointKey={pointKey} />
      <InRoutines dataset={dataset} point={point} />
      <PointUses dataset={dataset} point={point} />
      {point.beneath && <Facts title={t('point.beneath')}>{point.beneath}</Facts>}
      <CategoryLinks categories={point.categories} />
      {(point.aliases.length > 0 || point.names.hant !== point.names.hans) && (
        <Facts title={t('point.aliases')} className="also-called">
          {point.names.hant !== point.names.hans && (
            <>
              <span lang="zh-Hant">{point.names.hant}</span>
              {point.aliases.length > 0 && ', '}
            </>
          )}
          {point.aliases.join(', ')}
        </Facts>
      )}
      <PointSources dataset={dataset} point={point} />
      <Share />
    </article>
  );
}

/** The way to the finding played on the body; quiet for a point that is only looked at. */
function ShowIt({ pointKey, isQuiet }: { pointKey: PointKey; isQuiet: boolean }) {
  const { id, side } = parsePointKey(pointKey);
  return (
    <p className="show-it">
      <a
        className={isQuiet ? 'button' : 'button primary'}
        href={hrefOf({ page: 'point', point: id, ...(side !== 'M' && { side }), find: true })}
      >
        <Icon name="play" size={20} />
        {t('find.show')}
      </a>
    </p>
  );
}

interface FactsProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Facts({ title, className = '', children }: FactsProps) {
  return (
    <section className={`part ${className}`}>
      <h2 className="over">{title}</h2>
      <p>{children}</p>
    </section>
  );
}
