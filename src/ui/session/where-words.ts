import type { Dataset } from '../../domain/records/dataset.ts';
import type { Phase, Script } from '../../domain/session/phase.ts';
import { t } from '../../messages/t.ts';
import { targetWords } from '../relieve/target-name.tsx';

/** The number of the step that a phase belongs to: 0 before the first, one more than there are after the last. */
export function stepNumber(phase: Phase, { steps }: Script): number {
  if ('step' in phase) return phase.step.number;
  return phase.kind === 'prepare' ? 0 : steps.length + 1;
}

/** Where one is in a session, short and for the bar: "Step 3 of 5". */
export function whereShort(phase: Phase, { steps }: Script): string {
  if ('step' in phase) return t('step.of', { number: phase.step.number, total: steps.length });
  return t(phase.kind === 'prepare' ? 'session.opens' : 'session.closes');
}

/** Where one is, as a heading: "Step 3 of 5: Hégǔ". */
export function whereWords(dataset: Dataset, phase: Phase, { steps }: Script): string {
  if (!('step' in phase)) return phase.moment.action;
  const name = targetWords(dataset, phase.step.target);
  return t('step.of.name', { number: phase.step.number, total: steps.length, name });
}
