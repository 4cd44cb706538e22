import type { Move } from '../pose/move.ts';

const sidesOf = ({ side }: Move): readonly string[] => (side === 'both' ? ['L', 'R'] : [side ?? 'M']);
/** Where a move is made: a side-bend to the left is made by the same neck as one to the right. */
const limbsOf = (move: Move): readonly string[] => {
  const isMidline = ['neck', 'thoracic', 'lumbar', 'pelvis'].includes(move.part);
  return isMidline ? [move.part] : sidesOf(move).map((side) => `${move.part} ${side}`);
};

/**
 * The moves of a keyframe with those of its posture: what the keyframe says of a joint takes the place of all that the
 * posture says of it, so that an arm is written as it is held and not as a difference.
 */
export function keyframeMoves(posture: readonly Move[], moves: readonly Move[]): readonly Move[] {
  const told = new Set(moves.flatMap(limbsOf));
  const kept = posture.flatMap((move) => {
    const limbs = limbsOf(move);
    if (limbs.every((limb) => !told.has(limb))) return [move];
    if (move.side !== 'both') return [];
    return (['L', 'R'] as const)
      .filter((side) => !told.has(`${move.part} ${side}`))
      .map((side) => ({ ...move, side }));
  });
  return [...kept, ...moves];
}
