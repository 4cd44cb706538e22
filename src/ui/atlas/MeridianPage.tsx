import { useMemo } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { SourcesFold } from '../common/Sources.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { MeridianRail } from './MeridianRail.tsx';
import { MeridianNeighbours } from './MeridianNeighbours.tsx';
import { MeridianToggles } from './MeridianToggles.tsx';
import { pointsOf } from './order.ts';
import { PointRows } from './PointRows.tsx';
import { useAtlasBody } from './use-atlas-body.ts';
import { useMarks } from './use-marks.ts';
import { useShowPoints } from './use-show-points.ts';
import './atlas.css';

/** One meridian: its course and its points, its line standing out on the body. `EX`: the extra points. */
export default function MeridianPage({ id }: { id: string }) {
  const named = catalogue.meridians.find((meridian) => meridian.id === id);
  if (!named && id !== 'EX') return <RefusedPage asked={id} reason={t('atlas.unknown-meridian', { id })} />;
  const title = named ? named.names.english : t('atlas.extra');
  return (
    <>
      <MeridianRail current={id} />
      <PageHead
        title={title}
        back={{ href: hrefOf({ page: 'atlas' }), label: t('atlas.back') }}
        over={<MeridianSwatch meridian={id} />}
      >
        {named && (
          <p className="meridian-hans" lang="zh">
            {named.names.hans}
          </p>
        )}
      </PageHead>
      <WithDataset>{(dataset) => <Meridian key={id} dataset={dataset} id={id} />}</WithDataset>
    </>
  );
}

function Meridian({ dataset, id }: { dataset: Dataset; id: string }) {
  const marks = useMarks(dataset);
  const points = useMemo(() => pointsOf(dataset, id), [dataset, id]);
  // The extra points have no line to stand out by: they stand alone.
  const members = useMemo(() => (id === 'EX' ? points.map((point) => point.id) : undefined), [id, points]);
  useAtlasBody(dataset, { meridian: id === 'EX' ? null : id, members });
  useShowPoints(points);
  const meridian = dataset.meridians.get(id);
  const count = t('units.points', { count: points.length });
  return (
    <div className="page-body">
      {meridian ? (
        <>
          <p className="small num">
            {meridian.element === 'none'
              ? t('meridian.facts.plain', { id, points: count, polarity: t(`meridian.${meridian.polarity}`) })
              : t('meridian.facts', {
                  id,
                  points: count,
                  polarity: t(`meridian.${meridian.polarity}`),
                  element: t(`meridian.element.${meridian.element}`),
                })}
          </p>
          <p className="meridian-course">{meridian.course}</p>
          {meridian.direction && (
            <p>
              <strong>{t('meridian.direction')}:</strong> {meridian.direction}
            </p>
          )}
          {meridian.hour !== null && (
            <p className="small">
              {t('meridian.hour', { from: meridian.hour, to: (meridian.hour + 2) % 24 })}
            </p>
          )}
          {meridian.inner && (
            <p>
              <strong>{t('meridian.inner')}:</strong> {meridian.inner}
            </p>
          )}
          <MeridianToggles meridian={meridian} />
        </>
      ) : (
        <p>{t('atlas.extra.course')}</p>
      )}
      <section className="point-group">
        <h2>{t('meridian.points')}</h2>
        <PointRows points={points} marks={marks} />
      </section>
      {meridian && <MeridianNeighbours meridian={id} />}
      {meridian && <SourcesFold dataset={dataset} ids={meridian.sources} />}
    </div>
  );
}
