import type { Pose } from '../body/pose.ts';
import { mirrorPose, posing } from '../pose/posing.ts';
import { postureOf } from '../pose/postures.ts';
import type { Stretch } from '../records/stretch.ts';
import { keyframeMoves } from './keyframe-moves.ts';

/** The pose of each keyframe. A record is written for the left side, or for both at once; the right is its mirror image. */
export function keyframePoses(
  { base, keyframes }: Pick<Stretch, 'base' | 'keyframes'>,
  side: 'L' | 'R' | 'both',
): readonly Pose[] {
  const posture = postureOf(base);
  const poses = keyframes.map(({ moves }) =>
    posing(keyframeMoves(posture.moves, moves), { turn: posture.turn }),
  );
  return side === 'R' ? poses.map(mirrorPose) : poses;
}
