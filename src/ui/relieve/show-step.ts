import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { Leg } from '../../domain/session/countdown.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { keysOf, mainKey } from '../common/point-keys.ts';
import { marksOf, type ReadyPlan } from './show-on-body.ts';

/** The body during a step: the point of this side marked as the one being done, the technique moving there. */
export function showStep(dataset: Dataset, plan: ReadyPlan, step: SessionStep, side: Leg['side']): void {
  const view = useView.getState();
  view.set({ touch: 'points', points: 'marked', meridians: false, meridian: null });
  const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
  // The numbers of other steps would only crowd this one; what is left out stays marked.
  const marks = new Map(
    [...marksOf(plan)].filter(([id, mark]) => mark.kind === 'left-out' || id === point?.id),
  );
  if (!point) {
    const stretch = 'stretch' in step.target ? step.target.stretch : '';
    useSelection.getState().select(null);
    const shown = side === 'L' || side === 'R' ? side : 'both';
    useEmphasis.getState().emphasise({ marks, current: null, cue: { stretch, side: shown }, labelled: [] });
    const region = dataset.stretches.get(stretch)?.region;
    if (region) view.fly({ kind: 'region', region, side: shown === 'R' ? 'R' : 'L' });
    return;
  }
  const technique = step.technique === null ? undefined : dataset.techniques.get(step.technique);
  const motion = technique && technique.motion !== 'stretch' ? technique.motion : 'press';
  const key: PointKey =
    point.laterality === 'midline' ? mainKey(point) : side === 'R' ? `${point.id}.R` : `${point.id}.L`;
  const keys = side === 'both' ? keysOf(point) : [key];
  useSelection.getState().select(key);
  useEmphasis
    .getState()
    .emphasise({ marks, current: key, cue: { keys, motion, tempo: step.dosage.tempo }, labelled: [key] });
  view.fly(keys.length > 1 ? { kind: 'points', keys } : { kind: 'point', key });
}
