import type { Dosage } from '../records/common.ts';
import type { Setting } from './judge.ts';
import type { Hands, SessionStep } from './session-plan.ts';
import type { Target } from './wish.ts';

/** What does the pressing: one's own hand, a ball one leans on, or somebody else. */
export type Manner = 'hand' | 'ball' | 'partner';

/** The dosage on the side asked alone; what lies in the middle, and a stretch of both sides, stays as it is. */
export function onSide(
  { dataset, circumstances }: Setting,
  target: Target,
  dosage: Dosage,
): { readonly dosage: Dosage; readonly side: 'left' | 'right' | null } {
  const { sides } = circumstances;
  if (sides === 'both') return { dosage, side: null };
  const paired =
    'point' in target
      ? dataset.acupoints.get(target.point)?.laterality === 'bilateral'
      : dosage.sides === 'each';
  return paired ? { dosage: { ...dosage, sides: 'one' }, side: sides } : { dosage, side: null };
}

export function handsOf({ dataset }: Setting, manner: Manner, target: Target, dosage: Dosage): Hands {
  if (manner === 'partner') return 'partner';
  if (manner === 'ball' || !('point' in target)) return 'free';
  if (dosage.sides === 'both') return 'both';
  const reach = dataset.acupoints.get(target.point)?.reach;
  return dosage.sides === 'each' && reach === 'other-hand' ? 'each' : 'one';
}

/** The sides of a step in the order to do them. */
export function legsFor(
  { dosage, side }: { readonly dosage: Dosage; readonly side: 'left' | 'right' | null },
  rightFirst: boolean,
): SessionStep['legs'] {
  const seconds = dosage.seconds * dosage.repetitions;
  if (dosage.sides === 'each') {
    const sides = rightFirst ? (['R', 'L'] as const) : (['L', 'R'] as const);
    return sides.map((each) => ({ side: each, seconds }));
  }
  const only = side === 'left' ? 'L' : side === 'right' ? 'R' : dosage.sides;
  return [{ side: only, seconds }];
}
