import type { MeasureId } from '../../domain/cun/measure-id.ts';
import { MEASURES } from '../../domain/cun/measures.ts';
import type { PointKey } from '../../domain/locator/placement.ts';
import { useFind } from '../../state/find-store.ts';
import { useView, type CameraGoal } from '../../state/view-store.ts';

/** From where each measure is best seen. */
const SEEN: Readonly<Record<MeasureId, CameraGoal | null>> = {
  height: null,
  forearm: { kind: 'region', region: 'forearm', side: 'L' },
  'lower-leg': { kind: 'preset', preset: 'left' },
  'four-fingers': null,
  'two-fingers': null,
  thumb: { kind: 'preset', preset: 'palm' },
  'upper-arm': { kind: 'region', region: 'upper-arm', side: 'L' },
  'notch-navel': { kind: 'preset', preset: 'front' },
  'navel-pubis': { kind: 'preset', preset: 'front' },
  shin: { kind: 'region', region: 'lower-leg', side: 'L' },
  'ankle-sole': { kind: 'region', region: 'ankle', side: 'L' },
  hairlines: { kind: 'preset', preset: 'top' },
};

/** Spans whose ends both lie on the midline. */
const MIDLINE: ReadonlySet<MeasureId> = new Set(['notch-navel', 'navel-pubis', 'hairlines']);

/** How a measure is shown on the body; null where a drawing or words say it better. */
export function showsOf(id: MeasureId): { readonly key: PointKey; open(): void } | null {
  const goal = SEEN[id];
  if (!goal) return null;
  const key: PointKey = `span:${MEASURES[id].of[0]![0]}.${MIDLINE.has(id) ? 'M' : 'L'}`;
  return {
    key,
    open: () => {
      useFind.getState().open(key);
      useView.getState().fly(goal);
    },
  };
}
