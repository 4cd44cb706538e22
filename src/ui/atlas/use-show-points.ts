import { useEffect } from 'react';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { keysOf } from '../common/point-keys.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useFollowSelection } from './use-atlas-body.ts';

/** Shows all of a group of points, and lets one be chosen among them. */
export function useShowPoints(points: readonly Acupoint[]): void {
  const placed = usePlaced();
  useFollowSelection(null);
  useEffect(() => {
    useSelection.getState().select(null);
    const keys = points.flatMap(keysOf);
    if (placed && keys.length > 0) useView.getState().fly({ kind: 'points', keys });
  }, [points, placed]);
}
