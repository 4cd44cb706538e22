import type { PointKey } from '../../domain/locator/placement.ts';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Work } from '../../domain/session/phase.ts';
import { strokeWayNamed } from '../../domain/session/stroke-way.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { keysOf, mainKey } from '../common/point-keys.ts';
import { marksOf, type ReadyPlan } from '../relieve/show-on-body.ts';
import { mannerOf } from './manner.ts';

/**
 * The body during a step: the point of this side marked as the one being done, from near. `worked`: what works at it is
 * seen too, at its tempo, or the stretch is played; else the place alone, as it is being found.
 */
export function showStep(
  dataset: Dataset,
  plan: ReadyPlan,
  step: SessionStep,
  side: Work['side'],
  worked: boolean,
): void {
  const view = useView.getState();
  const { emphasise } = useEmphasis.getState();
  view.set({ touch: 'points', points: 'marked', meridians: false, meridian: null });
  const { point, stretch, technique } = mannerOf(dataset, step);
  // The numbers of other steps would only crowd this one; what is left out stays marked.
  const marks = new Map(
    [...marksOf(plan)].filter(([id, mark]) => mark.kind === 'left-out' || id === point?.id),
  );
  if (!point) {
    useSelection.getState().select(null);
    const shown = side === 'L' || side === 'R' ? side : 'both';
    emphasise({
      marks,
      current: null,
      cue: stretch ? { stretch: stretch.id, side: shown } : null,
      labelled: [],
    });
    if (stretch) view.fly({ kind: 'region', region: stretch.region, side: shown === 'R' ? 'R' : 'L' });
    return;
  }
  const motion = technique && technique.motion !== 'stretch' ? technique.motion : 'press';
  const key: PointKey =
    point.laterality === 'midline' ? mainKey(point) : side === 'R' ? `${point.id}.R` : `${point.id}.L`;
  const keys = side === 'both' ? keysOf(point) : [key];
  const { tempo, pressure } = step.dosage;
  const { posture, hands } = step;
  const way = strokeWayNamed(step.action);
  useSelection.getState().select(key);
  emphasise({
    marks,
    current: key,
    cue:
      worked && technique
        ? {
            keys,
            motion,
            tempo,
            ...(way && { way }),
            worked: { contact: technique.contact, pressure, posture, hands },
          }
        : null,
    labelled: [key],
  });
  view.fly(keys.length > 1 ? { kind: 'points', keys } : { kind: 'point', key });
}
