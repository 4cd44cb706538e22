import type { Edit, Target } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { targetWords } from './target-name.tsx';

/** The target that a step's key names. */
const targetOf = (dataset: Dataset, key: string): Target =>
  dataset.acupoints.has(key) || !dataset.stretches.has(key) ? { point: key } : { stretch: key };

/** "Fengchi GB20", or the name of a stretch. */
export function namedTarget(dataset: Dataset, target: Target): string {
  const words = targetWords(dataset, target);
  return 'point' in target && words !== target.point ? `${words} ${target.point}` : words;
}

/** A change by hand in words: "Take out Fengchi GB20". */
export function editWords(dataset: Dataset, edit: Edit): string {
  const name = (target: Target) => namedTarget(dataset, target);
  if (edit.kind === 'clear') return t('edit.clear.what');
  if (edit.kind === 'add') return t('edit.add.what', { name: name(edit.target) });
  const step = name(targetOf(dataset, edit.step));
  if (edit.kind === 'swap') return t('edit.swap.what', { name: step, other: name(edit.to) });
  if (edit.kind === 'move') return t('edit.move.what', { name: step, number: edit.to });
  return t(edit.kind === 'drop' ? 'edit.drop.what' : 'edit.dosage.what', { name: step });
}
