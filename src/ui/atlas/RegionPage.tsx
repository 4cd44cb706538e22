import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView, type Isolated } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { usePlaced } from '../common/use-placed.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { areaOf, liesIn, type Area, type AreaId } from './areas.ts';
import { MeridianRail } from './MeridianRail.tsx';
import { inOrder } from './order.ts';
import { PointRows } from './PointRows.tsx';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import { useMarks } from './use-marks.ts';
import './atlas.css';

/** One part of the body by itself, and the points on it. */
export default function RegionPage({ id }: { id: string }) {
  const area = areaOf(id);
  if (!area) return <RefusedPage asked={id} reason={t('atlas.unknown-region', { id })} />;
  return (
    <>
      <MeridianRail current={null} />
      <PageHead
        title={t(`area.${area.id}`)}
        back={{ href: hrefOf({ page: 'atlas' }), label: t('atlas.back') }}
      />
      <WithDataset>{(dataset) => <Region key={id} dataset={dataset} area={area} />}</WithDataset>
    </>
  );
}

function Region({ dataset, area }: { dataset: Dataset; area: Area & { readonly id: AreaId } }) {
  const [side, setSide] = useState<'L' | 'R'>('L');
  const marks = useMarks(dataset);
  const placed = usePlaced();
  const points = useMemo(
    () => inOrder([...dataset.acupoints.values()].filter((point) => liesIn(point, area))),
    [dataset, area],
  );
  // Anew when the points are placed: a part that was meant before the body stood is framed then.
  const isolated = useMemo<Isolated | null>(
    () => (placed ? { regions: area.regions, side: area.paired ? side : 'M' } : null),
    [area, side, placed],
  );
  useAtlasBody(dataset, { isolated });
  useFollowSelection(null);
  useEffect(() => useSelection.getState().select(null), [area]);
  const { fly } = useView.getState();
  const preset = useView((s) => s.preset);
  return (
    <div className="page-body">
      <div className="area-tools">
        {area.paired && (
          <Choice
            look="segments"
            hideLegend
            legend={t('region.page.side')}
            options={[
              { value: 'L', label: t('side.L') },
              { value: 'R', label: t('side.R') },
            ]}
            value={side}
            onChange={setSide}
          />
        )}
        {area.views.length > 1 && (
          <fieldset className="area-views" aria-label={t('view.label')}>
            {area.views.map((view) => (
              <button
                key={view}
                type="button"
                className="tool"
                aria-pressed={preset === view}
                onClick={() => fly({ kind: 'preset', preset: view })}
              >
                {t(`view.${view}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <section className="point-group">
        <h2>{t('units.points', { count: points.length })}</h2>
        {points.length === 0 && <p className="small">{t('area.none')}</p>}
        <PointRows points={points} marks={marks} swatch />
      </section>
    </div>
  );
}
