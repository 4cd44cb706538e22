import type { Dataset } from '../../domain/records/dataset.ts';
import type { PointKey, Side } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import { t } from '../../messages/t.ts';
import { FindSteps } from '../common/FindSteps.tsx';
import { Cautions } from './Cautions.tsx';
import { Confusable } from './Confusable.tsx';
import { CunHint } from './CunHint.tsx';
import { FindPanel } from './FindPanel.tsx';
import { HowSure } from './HowSure.tsx';
import { Places } from './Places.tsx';
import { PointSources } from './PointSources.tsx';
import { PointTools } from './PointTools.tsx';
import { Share } from './Share.tsx';
import { isLeftOut, useMarks } from './use-marks.ts';

interface FindPageProps {
  readonly dataset: Dataset;
  readonly point: Acupoint;
  readonly pointKey: PointKey;
  readonly side: Side | undefined;
}

/** Finding a point: measured on the body, and by touch. */
export function FindPage({ dataset, point, pointKey, side }: FindPageProps) {
  const mark = useMarks(dataset).get(point.id);
  // Whoever is not to press it reads that first.
  const warnsFirst = isLeftOut(mark) && mark.told;
  return (
    <article className="card">
      {warnsFirst && <Cautions dataset={dataset} point={point} />}
      <FindPanel dataset={dataset} pointKey={pointKey} />
      <PointTools dataset={dataset} point={point} side={side} pointKey={pointKey} find />
      <CunHint />
      <section className="part">
        <h2>{t('find.touch')}</h2>
        <p className="location">{point.location}</p>
        <FindSteps steps={point.find} />
        <p className="small">
          {point.posture} {t(`point.reach.${point.reach}`)}
        </p>
      </section>
      {!warnsFirst && <Cautions dataset={dataset} point={point} />}
      <Places point={point} shown={pointKey} />
      <Confusable dataset={dataset} point={point} />
      <HowSure point={point} pointKey={pointKey} />
      <PointSources dataset={dataset} point={point} />
      <Share />
    </article>
  );
}
