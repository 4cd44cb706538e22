import { useEffect, useMemo } from 'react';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { go } from '../common/go.ts';
import { PageHead } from '../common/PageHead.tsx';
import { mainKey } from '../common/point-keys.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { Comparison } from './Comparison.tsx';
import { MeridianRail } from './MeridianRail.tsx';
import { isOpposite } from './opposite.ts';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import './atlas.css';
import './compare.css';

/** Two points side by side, in words and on the body. */
export default function ComparePage({ ids }: { ids: readonly [string, string] }) {
  return (
    <WithDataset>
      {(dataset) => {
        const [first, second] = ids.map((id) => dataset.acupoints.get(id));
        const unknown = first ? ids[1] : ids[0];
        if (!first || !second)
          return <RefusedPage asked={unknown} reason={t('atlas.unknown-point', { id: unknown })} />;
        return <Compare key={ids.join()} dataset={dataset} pair={[first, second]} />;
      }}
    </WithDataset>
  );
}

interface CompareProps {
  readonly dataset: Dataset;
  readonly pair: readonly [Acupoint, Acupoint];
}

function Compare({ dataset, pair }: CompareProps) {
  const [first, second] = pair;
  const placed = usePlaced();
  const keys = useMemo(() => pair.map(mainKey), [pair]);
  const members = useMemo(() => pair.map(({ id }) => id), [pair]);
  useAtlasBody(dataset, { members, labelled: keys });
  useFollowSelection(null);
  useEffect(() => {
    useSelection.getState().select(null);
    if (placed) useView.getState().fly({ kind: 'points', keys });
  }, [keys, placed]);
  useEffect(() => {
    const [a, b] = keys.map((key) => useBody.getState().placements?.get(key));
    if (!placed || !a || !b || !isOpposite(a, b)) return;
    const { ghost, set } = useView.getState();
    set({ ghost: true });
    return () => set({ ghost });
  }, [keys, placed]);
  useShortcuts({ Escape: () => go({ page: 'point', point: first.id }) });
  return (
    <>
      <MeridianRail current={first.meridian === second.meridian ? first.meridian : null} />
      <PageHead
        title={t('compare.title', { first: first.id, second: second.id })}
        back={{ href: hrefOf({ page: 'point', point: first.id }), label: first.names.pinyin }}
      />
      <div className="page-body">
        {first.id === second.id ? (
          <p className="lead">{t('compare.same')}</p>
        ) : (
          <Comparison dataset={dataset} pair={pair} />
        )}
      </div>
    </>
  );
}
