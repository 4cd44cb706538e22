import type { Phase, Script } from '../../domain/session/phase.ts';
import type { View } from '../../domain/session/view.ts';

const isWork = (phase: Phase): phase is Extract<Phase, { kind: 'work' }> => phase.kind === 'work';

/** How much of the pressing or stretching of the step that one is at is done, 0 to 1. */
export function stepShare({ phases }: Script, { phase, share }: Pick<View, 'phase' | 'share'>): number {
  if (!phase || !('step' in phase)) return 0;
  const at = phases.findIndex(({ id }) => id === phase.id);
  const works = phases.filter(isWork).filter(({ step }) => step.key === phase.step.key);
  const whole = works.reduce((sum, { seconds }) => sum + seconds, 0);
  const done = works.reduce((sum, work) => {
    const index = phases.indexOf(work);
    return sum + (index < at ? work.seconds : index === at ? work.seconds * share : 0);
  }, 0);
  return whole > 0 ? done / whole : 0;
}
