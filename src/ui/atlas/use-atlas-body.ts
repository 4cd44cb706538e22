import { useEffect } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { parsePointKey } from '../../domain/locator/placement.ts';
import { useEmphasis, type Mark } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { go } from '../common/go.ts';
import { isLeftOut, useMarks } from './use-marks.ts';

/** The body of the atlas: every point on it, the meridians, and what is left out for the person by what they told. */
export function useAtlasBody(dataset: Dataset, meridian: string | null): void {
  const marks = useMarks(dataset);
  useEffect(() => {
    useView.getState().set({ touch: 'points', points: 'all', meridians: true, meridian });
  }, [meridian]);
  useEffect(() => {
    const slashed = new Map<string, Mark>();
    for (const [id, mark] of marks) if (isLeftOut(mark) && mark.told) slashed.set(id, { kind: 'left-out' });
    useEmphasis.getState().emphasise({ marks: slashed, current: null, cue: null, labelled: [] });
  }, [marks]);
}

/** A point chosen on the body becomes the address; whoever goes back finds the point before. */
export function useFollowSelection(shown: string | null): void {
  useEffect(
    () =>
      useSelection.subscribe((now, before) => {
        if (now.selected === before.selected || now.selected === null || now.selected === shown) return;
        const { id, side } = parsePointKey(now.selected);
        go({ page: 'point', point: id, side });
      }),
    [shown],
  );
}
