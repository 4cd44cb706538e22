import { useEffect, useState } from 'react';
import { BODY_REGIONS } from '../../domain/body/region.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { MeridianRail } from './MeridianRail.tsx';
import { inCircuit, pointsOf } from './order.ts';
import { PointRows } from './PointRows.tsx';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import { useMarks } from './use-marks.ts';
import './atlas.css';

/** Every point, on the body and in a list that says the same. */
export default function AtlasPage({ view }: { view?: ViewPreset | undefined }) {
  useEffect(() => {
    useSelection.getState().select(null);
    useView.getState().fly({ kind: 'preset', preset: view ?? 'front' });
  }, [view]);
  return (
    <>
      <MeridianRail current={null} />
      <PageHead title={t('atlas.title')} />
      <WithDataset>{(dataset) => <List dataset={dataset} />}</WithDataset>
    </>
  );
}

function List({ dataset }: { dataset: Dataset }) {
  const [by, setBy] = useState<'meridian' | 'region'>('meridian');
  const marks = useMarks(dataset);
  useAtlasBody(dataset, null);
  useFollowSelection(null);
  const points = [...dataset.acupoints.values()];
  return (
    <div className="page-body">
      <p className="small">{t('atlas.lead', { count: points.length })}</p>
      <div className="order-by">
        <Choice
          look="segments"
          hideLegend
          legend={t('atlas.by')}
          options={[
            { value: 'meridian', label: t('atlas.by.meridian') },
            { value: 'region', label: t('atlas.by.region') },
          ]}
          value={by}
          onChange={setBy}
        />
      </div>
      {by === 'meridian'
        ? [
            ...inCircuit(catalogue.meridians).map(({ id, names }) => ({
              id: id as string,
              name: names.short,
            })),
            { id: 'EX', name: t('atlas.extra') },
          ].map(({ id, name }) => (
            <section key={id} className="point-group">
              <h2>
                <a href={hrefOf({ page: 'meridian', meridian: id })}>
                  <MeridianSwatch meridian={id} /> {name}
                </a>
              </h2>
              <PointRows points={pointsOf(dataset, id)} marks={marks} />
            </section>
          ))
        : BODY_REGIONS.map((region) => {
            const here = points.filter((point) => point.region === region);
            if (here.length === 0) return null;
            return (
              <section key={region} className="point-group">
                <h2 className="region-title">{t(`region.${region}`)}</h2>
                <PointRows points={here} marks={marks} swatch />
              </section>
            );
          })}
    </div>
  );
}
