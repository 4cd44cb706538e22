import { useEffect } from 'react';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { PointKey, Side } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { go } from '../common/go.ts';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { mainKey } from '../common/point-keys.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { MeridianRail } from './MeridianRail.tsx';
import { neighboursOf } from './order.ts';
import { PointCard } from './PointCard.tsx';
import { PointTools } from './PointTools.tsx';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import './atlas.css';
import './point.css';

/** One point: its card, and the body turned to it. */
export default function PointPage({ id, side }: { id: string; side?: Side | undefined }) {
  return (
    <WithDataset>
      {(dataset) => {
        const point = dataset.acupoints.get(id);
        if (!point) return <RefusedPage asked={id} reason={t('atlas.unknown-point', { id })} />;
        return <Point dataset={dataset} point={point} side={side} />;
      }}
    </WithDataset>
  );
}

interface PointProps {
  readonly dataset: Dataset;
  readonly point: Acupoint;
  readonly side: Side | undefined;
}

function Point({ dataset, point, side }: PointProps) {
  const key: PointKey =
    point.laterality === 'midline' || side === undefined ? mainKey(point) : `${point.id}.${side}`;
  const placed = usePlaced();
  const { previous, next } = neighboursOf(dataset, point);
  useAtlasBody(dataset, point.meridian === 'EX' ? null : point.meridian);
  useFollowSelection(key);
  useEffect(() => {
    useSelection.getState().select(key);
    if (placed) useView.getState().fly({ kind: 'point', key });
  }, [key, placed]);
  const to = (other: Acupoint | undefined) =>
    other && (() => go({ page: 'point', point: other.id, ...(side && { side }) }));
  useShortcuts({ '[': to(previous), ']': to(next), Escape: () => go({ page: 'atlas' }) });

  const meridian = dataset.meridians.get(point.meridian);
  return (
    <>
      <MeridianRail current={point.meridian} />
      <PageHead
        title={point.names.pinyin}
        back={{
          href: hrefOf({ page: 'meridian', meridian: point.meridian }),
          label: meridian?.names.english ?? t('atlas.extra'),
        }}
        over={
          <p className="point-over small">
            <MeridianSwatch meridian={point.meridian} />
            <strong className="num">{point.id}</strong>
          </p>
        }
        under={<p className="point-english serif">{point.names.english}</p>}
        aside={
          <p className="point-hanzi" lang="zh">
            {point.names.hans}
          </p>
        }
      />

      <div className="page-body" key={point.id}>
        <PointTools dataset={dataset} point={point} side={side} />
        <PointCard dataset={dataset} point={point} pointKey={key} />
      </div>
    </>
  );
}
