import type { Pose } from '../body/pose.ts';
import { anglesOf, type Angles } from './angles.ts';
import { LEFT, UP } from './frames.ts';
import type { Limb } from './limb.ts';
import type { Move, Range } from './move.ts';
import { poseArm } from './pose-arm.ts';
import { poseHand } from './pose-hand.ts';
import { poseLeg } from './pose-leg.ts';
import { poseSpine } from './pose-spine.ts';
import { after, mirroredTurn, NO_TURN, slerp, turnBy, type Turn } from './turn.ts';

/**
 * The pose that moves make; `turn` lays the whole body down or turns it over.
 *
 * Turns of one joint are composed so that each means what a goniometer reads: about the limb's own length first, then
 * abduction, then flexion, then (shoulder) round the vertical. Neck and back bend first to the side, then forward, and
 * turn last.
 * @throws MoveError when a move is unknown or goes further than its joint.
 */
export function posing(
  moves: readonly Move[],
  { range = 'normal', turn = NO_TURN }: { readonly range?: Range; readonly turn?: Turn } = {},
): Pose {
  return poseOf(anglesOf(moves, range), turn);
}

/** The limbs and the rest, as far as a pose is made again one by one. */
export type PosePart = 'spine' | 'arm.L' | 'arm.R' | 'hand.L' | 'hand.R' | 'leg.L' | 'leg.R';
const ALL: readonly PosePart[] = ['spine', 'arm.L', 'arm.R', 'hand.L', 'hand.R', 'leg.L', 'leg.R'];

/** The pose that angles make, whatever they are; give `into` to have only some `parts` of it made again. */
export function poseOf(
  angles: Angles,
  turn: Turn = NO_TURN,
  into: Record<string, Turn> = {},
  parts: readonly PosePart[] = ALL,
): Pose {
  const tilt = turnBy(angles['pelvis.tilt-forward'] ?? 0, LEFT);
  for (const part of parts) {
    if (part === 'spine') {
      into.root = after(turn, turnBy(angles['pelvis.rotation'] ?? 0, UP), tilt);
      poseSpine(angles, into);
      continue;
    }
    const side = part.endsWith('L') ? LEFT_SIDE : RIGHT_SIDE;
    const limb: Limb = {
      read: (key) => angles[side.named(key)] ?? 0,
      put: (joint, value) => (into[side.named(joint)] = side.mirrors ? mirroredTurn(value) : value),
    };
    if (part.startsWith('arm'))
      poseArm(limb, angles[side.named('shoulder.abduction')], angles[side.named('forearm.pronation')]);
    else if (part.startsWith('hand')) poseHand(limb);
    else poseLeg(limb, tilt);
  }
  return into;
}

const LEFT_SIDE = { named: naming('.L'), mirrors: false };
const RIGHT_SIDE = { named: naming('.R'), mirrors: true };

/** Joins names once: a reach asks for them ten thousand times. */
function naming(ending: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const joined = known.get(name) ?? name + ending;
    known.set(name, joined);
    return joined;
  };
}

/** The same pose with left and right changed. */
export function mirrorPose(pose: Pose): Pose {
  return Object.fromEntries(
    Object.entries(pose).map(([joint, turn]) => [
      joint.endsWith('.L')
        ? `${joint.slice(0, -1)}R`
        : joint.endsWith('.R')
          ? `${joint.slice(0, -1)}L`
          : joint,
      mirroredTurn(turn),
    ]),
  );
}

/** Part of the way from one pose to another, each joint by its shorter arc. */
export function blendPoses(a: Pose, b: Pose, share: number): Pose {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((joint) => [
      joint,
      slerp(a[joint] ?? NO_TURN, b[joint] ?? NO_TURN, share),
    ]),
  );
}
