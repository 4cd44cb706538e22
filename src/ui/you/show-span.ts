import type { MeasureId } from '../../domain/cun/measure-id.ts';
import { MEASURES } from '../../domain/cun/measures.ts';
import type { PointKey } from '../../domain/locator/placement.ts';
import { useFind } from '../../state/find-store.ts';

/** Spans whose ends both lie on the midline. */
const MIDLINE: ReadonlySet<MeasureId> = new Set(['navel-pubis', 'hairlines']);

/** What `useFind` is asked for, to lay a measure’s own span on the body; null where it is no single span of the body. */
export function spanKeyOf(id: MeasureId): PointKey | null {
  const { of, kind } = MEASURES[id];
  const [[name]] = of as [readonly [string, number]];
  if (of.length > 1 || kind > 0 || name === 'stature') return null;
  return `span:${name}.${MIDLINE.has(id) ? 'M' : 'L'}`;
}

/** Shows a span at once, ends and ruler together: there is nothing to be found step by step. */
export function showSpan(key: PointKey): void {
  const stop = useFind.subscribe(({ key: open, steps, go }) => {
    if (open === key && !steps) return;
    stop();
    if (open === key && steps) go(steps.length - 1);
  });
  useFind.getState().open(key);
}
