import type { BodyEvaluator } from '../../domain/body/evaluate-body.ts';
import type { Pose } from '../../domain/body/pose.ts';
import type { BodyShape } from '../../domain/body/shape.ts';
import { mirrorPose, posing } from '../../domain/pose/posing.ts';
import { postureOf } from '../../domain/pose/postures.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import type { Stretch } from '../../domain/records/stretch.ts';
import { keyframePoses } from '../../domain/stretch/keyframe-poses.ts';
import type { Track } from '../motion/track.ts';
import type { Needs } from './props-of.ts';
import { plantedStances } from './planted-stances.ts';

/** What of a stretch's record is played. */
export type PlayedStretch = Pick<Stretch, 'base' | 'keyframes' | 'again' | 'props'>;

/** Seconds to come into the posture that a stretch begins from. */
const COME = 1.6;

/** A stretch on one shape: into its posture, then from keyframe to keyframe; `base` is the posture alone. */
export function stretchTrack(
  stretch: PlayedStretch,
  side: 'L' | 'R' | 'both',
  evaluator: BodyEvaluator,
  shape: BodyShape,
): { readonly track: Track; readonly base: Stance; readonly needs: Needs } {
  const { base, keyframes, again } = stretch;
  const { moves, turn, rests } = postureOf(base);
  const posture: Pose = posing(moves, { turn });
  const poses = [side === 'R' ? mirrorPose(posture) : posture, ...keyframePoses(stretch, side)];
  const stances = plantedStances(poses, rests === 'seat', evaluator, shape);
  return {
    base: stances[0]!,
    needs: { posture: base, rests, things: stretch.props ?? [] },
    track: {
      keys: stances.map((stance, i) => ({ stance, come: keyframes[i - 1]?.seconds ?? COME, hold: 0 })),
      again: again === undefined ? null : again + 1,
      shown: farthest(stances),
    },
  };
}

/** The last stance that is not where it began: the held one, or the far end of a movement to and fro. */
function farthest(stances: readonly Stance[]): number {
  const angle = ({ pose }: Stance): number => {
    const start = stances[0]!.pose;
    let sum = 0;
    for (const joint of new Set([...Object.keys(pose), ...Object.keys(start)])) {
      const [a, b] = [pose[joint] ?? [0, 0, 0, 1], start[joint] ?? [0, 0, 0, 1]];
      sum += 1 - Math.abs(a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]! + a[3]! * b[3]!);
    }
    return sum;
  };
  const last = stances.length - 1;
  const most = Math.max(...stances.map(angle));
  return angle(stances[last]!) > 0.5 * most ? last : stances.findIndex((stance) => angle(stance) === most);
}
