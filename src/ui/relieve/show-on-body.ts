import type { BodyRegion } from '../../domain/body/region.ts';
import type { SessionPlan, SessionStep } from '../../domain/plan/session-plan.ts';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { useEmphasis, type Mark } from '../../state/emphasis-store.ts';
import { useView } from '../../state/view-store.ts';
import { showFigure, showNothing } from '../common/show-figure.ts';
import { keysOf, mainKey } from '../common/point-keys.ts';

export type ReadyPlan = Extract<SessionPlan, { status: 'ready' }>;

export const stepsOf = (plan: ReadyPlan): readonly SessionStep[] =>
  plan.entries.filter((entry) => entry.kind === 'step');

/** The marks a plan puts on the body: numbers on its steps, a slash on what a rule leaves out. */
export function marksOf(plan: ReadyPlan): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const entry of plan.entries) {
    if (entry.kind === 'moment' || !('point' in entry.target)) continue;
    const { point } = entry.target;
    if (entry.kind === 'step')
      marks.set(point, { kind: entry.replaces === null ? 'step' : 'substitute', number: entry.number });
    else if (entry.because.kind === 'rule') marks.set(point, { kind: 'left-out' });
  }
  return marks;
}

/** So much of the body is shown round a complaint's place that one knows where one is. */
const ROUND_A_PLACE = 2.4;

/** The place of a complaint, still without points; the whole figure where it has no one place. */
export function showPlace(regions: readonly BodyRegion[]): void {
  const [region] = regions;
  if (!region) return showFigure();
  showNothing();
  useView
    .getState()
    .fly(
      region === 'sole'
        ? { kind: 'preset', preset: 'sole' }
        : { kind: 'region', region, side: 'M', shown: ROUND_A_PLACE },
    );
}

/** The whole routine on the body, from where most of it is seen; its place where it presses no point. */
export function showRoutine(dataset: Dataset, plan: ReadyPlan, regions: readonly BodyRegion[]): void {
  showPlace(regions);
  const marks = marksOf(plan);
  const points = [...marks.keys()].flatMap((id) => dataset.acupoints.get(id) ?? []);
  useEmphasis.getState().emphasise({ marks, labelled: points.map(mainKey) });
  const keys: PointKey[] = points.flatMap(keysOf);
  if (keys.length > 0) useView.getState().fly({ kind: 'points', keys });
}
