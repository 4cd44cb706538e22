import { useMemo } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { mainKey } from '../common/point-keys.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { categoryOf, type Category } from './categories.ts';
import { MeridianRail } from './MeridianRail.tsx';
import { inOrder } from './order.ts';
import { PointRows } from './PointRows.tsx';
import { useAtlasBody } from './use-atlas-body.ts';
import { useMarks } from './use-marks.ts';
import { useShowPoints } from './use-show-points.ts';
import './atlas.css';

/** One kind of point: what it means in a sentence, and its points alone on the body. */
export default function CategoryPage({ id }: { id: string }) {
  const category = categoryOf(id);
  if (!category) return <RefusedPage asked={id} reason={t('atlas.unknown-category', { id })} />;
  return (
    <>
      <MeridianRail current={null} />
      <PageHead
        title={t(`category.${category}`)}
        back={{ href: hrefOf({ page: 'atlas' }), label: t('atlas.back') }}
      />
      <WithDataset>{(dataset) => <Kind key={id} dataset={dataset} category={category} />}</WithDataset>
    </>
  );
}

function Kind({ dataset, category }: { dataset: Dataset; category: Category }) {
  const marks = useMarks(dataset);
  const points = useMemo(
    () => inOrder([...dataset.acupoints.values()].filter(({ categories }) => categories.includes(category))),
    [dataset, category],
  );
  const members = useMemo(() => points.map(({ id }) => id), [points]);
  const labelled = useMemo(() => points.map(mainKey), [points]);
  useAtlasBody(dataset, { members, labelled });
  useShowPoints(points);
  return (
    <div className="page-body">
      <p className="measure">{t(`category.${category}.what`)}</p>
      <section className="point-group">
        <h2>{t('units.points', { count: points.length })}</h2>
        <p className="small group-note">{t('category.mark')}</p>
        <PointRows points={points} marks={marks} swatch />
      </section>
    </div>
  );
}
