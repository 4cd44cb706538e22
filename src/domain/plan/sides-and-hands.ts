import type { Dosage } from '../records/common.ts';
import type { Setting } from './judge.ts';
import type { Hands, SessionStep } from './session-plan.ts';
import type { Target } from './wish.ts';

/** What does the pressing: one's own hand, a ball one leans on, or somebody else. */
export type Manner = 'hand' | 'ball' | 'partner';

export type Side = 'left' | 'right';

/**
 * The sides to try a step on, best first; null: as it is written. A side that was asked is the only one. Where the
 * person named places on one side, a point that may not be pressed on both may still be pressed on the other.
 */
export function sidesFor(
  { dataset, profile, circumstances }: Setting,
  target: Target,
  { sides }: Dosage,
): readonly (Side | null)[] {
  const point = 'point' in target ? dataset.acupoints.get(target.point) : undefined;
  const paired = point ? point.laterality === 'bilateral' : sides === 'each';
  if (!paired) return [null];
  if (circumstances.sides !== 'both') return [circumstances.sides];
  const told = Object.values(profile.places ?? {}).some((places) =>
    places.some(({ side }) => side !== 'both'),
  );
  return point && told && sides !== 'one' ? [null, 'left', 'right'] : [null];
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
  { dosage, side }: { readonly dosage: Dosage; readonly side: Side | null },
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
