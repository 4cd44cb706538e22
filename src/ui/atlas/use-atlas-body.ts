import { useEffect } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { useEmphasis, type Mark } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView, type Isolated } from '../../state/view-store.ts';
import { go } from '../common/go.ts';
import { isLeftOut, useMarks } from './use-marks.ts';

/** What an atlas page shows of the body, beyond every point. Lists keep their identity while they say the same. */
interface AtlasBody {
  /** The meridian that stands out. */
  readonly meridian?: string | null;
  /** The part of the body that is meant. */
  readonly isolated?: Isolated | null;
  /** Ids of the points that are meant; the others are not drawn. */
  readonly members?: readonly string[] | undefined;
  /** Points named in the margin. */
  readonly labelled?: readonly PointKey[];
}

const NONE: readonly PointKey[] = [];

/** The body of the atlas: its points, the meridians, and what is left out for the person by what they told. */
export function useAtlasBody(
  dataset: Dataset,
  { meridian = null, isolated = null, members, labelled = NONE }: AtlasBody,
): void {
  const marks = useMarks(dataset);
  useEffect(() => {
    useView.getState().set({
      touch: 'points',
      points: members ? 'marked' : 'all',
      meridians: !members,
      meridian,
      isolated,
      // A part by itself is framed as it is known best: from none of the sides of the whole.
      ...(isolated && { preset: null }),
    });
    return () => useView.getState().set({ isolated: null });
  }, [meridian, isolated, members]);
  useEffect(() => {
    const drawn = new Map<string, Mark>((members ?? []).map((id) => [id, { kind: 'member' }]));
    for (const [id, mark] of marks)
      if (isLeftOut(mark) && mark.told && (!members || drawn.has(id))) drawn.set(id, { kind: 'left-out' });
    useEmphasis.getState().emphasise({ marks: drawn, current: null, cue: null, labelled });
  }, [marks, members, labelled]);
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
