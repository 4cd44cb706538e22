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
import { FindPage } from './FindPage.tsx';
import { MeridianRail } from './MeridianRail.tsx';
import { neighboursOf } from './order.ts';
import { togglePin } from './PinButton.tsx';
import { PointCard } from './PointCard.tsx';
import { PointTools } from './PointTools.tsx';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import './atlas.css';
import './point.css';

interface Asked {
  readonly id: string;
  readonly side?: Side | undefined;
  /** How it is found, instead of all there is to know. */
  readonly find?: boolean | undefined;
}

/** One point: its card, or how it is found, and the body turned to it. */
export default function PointPage({ id, side, find }: Asked) {
  return (
    <WithDataset>
      {(dataset) => {
        const point = dataset.acupoints.get(id);
        if (!point) return <RefusedPage asked={id} reason={t('atlas.unknown-point', { id })} />;
        return <Point dataset={dataset} point={point} side={side} find={find} />;
      }}
    </WithDataset>
  );
}

interface PointProps extends Omit<Asked, 'id'> {
  readonly dataset: Dataset;
  readonly point: Acupoint;
}

function Point({ dataset, point, side, find }: PointProps) {
  const key: PointKey =
    point.laterality === 'midline' || side === undefined ? mainKey(point) : `${point.id}.${side}`;
  const placed = usePlaced();
  const { previous, next } = neighboursOf(dataset, point);
  useAtlasBody(dataset, { meridian: point.meridian === 'EX' ? null : point.meridian });
  useFollowSelection(key);
  useEffect(() => {
    useSelection.getState().select(key);
    if (find) useView.getState().set({ preset: null });
    else if (placed) useView.getState().fly({ kind: 'point', key });
  }, [key, placed, find]);

  const here = { page: 'point', point: point.id, ...(side && { side }) } as const;
  const to = (other: Acupoint | undefined) =>
    other && (() => go({ ...here, point: other.id, ...(find && { find }) }));
  useShortcuts({
    '[': to(previous),
    ']': to(next),
    p: () => togglePin(key),
    f: find ? undefined : () => go({ ...here, find: true }),
    Escape: () => go(find ? here : { page: 'atlas' }),
  });

  const meridian = dataset.meridians.get(point.meridian);
  const meridianBack = {
    href: hrefOf({ page: 'meridian', meridian: point.meridian }),
    label: meridian?.names.english ?? t('atlas.extra'),
  };
  return (
    <>
      <MeridianRail current={point.meridian} />
      <PageHead
        title={point.names.pinyin}
        windowTitle={find ? t('find.title', { name: point.names.pinyin }) : undefined}
        back={find ? { href: hrefOf(here), label: t('find.back', { code: point.id }) } : meridianBack}
        over={
          <p className="point-over small">
            <MeridianSwatch meridian={point.meridian} />
            <strong className="num">{point.id}</strong>
            {find && t('point.find')}
          </p>
        }
        under={<p className="point-english serif">{point.names.english}</p>}
        aside={
          <p className="point-hanzi" lang="zh">
            {point.names.hans}
          </p>
        }
      />
      <div className="page-body" key={point.id} data-find={find || undefined}>
        {find ? (
          <FindPage dataset={dataset} point={point} pointKey={key} side={side} />
        ) : (
          <>
            <PointTools dataset={dataset} point={point} side={side} pointKey={key} />
            <PointCard dataset={dataset} point={point} pointKey={key} />
          </>
        )}
      </div>
    </>
  );
}
