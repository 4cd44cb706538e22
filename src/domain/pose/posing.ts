import type { Pose } from '../body/pose.ts';
import { anglesOf, REST, type Angles } from './angles.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import {
  ELBOW_HINGE,
  FINGER_NUMBER,
  fingerHinge,
  FOREARM,
  FRONT,
  LEFT,
  PALM,
  THIGH,
  THUMB,
  THUMB_AWAY,
  THUMB_HINGE,
  UP,
  UPPER_ARM,
  WRIST_HINGE,
  type Finger,
} from './frames.ts';
import type { Move, Range } from './move.ts';
import { after, back, mirroredTurn, NO_TURN, slerp, turnBy, type Turn } from './turn.ts';

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

/** Reads the angles and writes the joints of one side, as if it were the left. */
interface Limb {
  read(key: string): number;
  put(joint: string, turn: Turn): void;
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

/** How much of a movement each joint makes, from below. */
const NECK_BEND = { neck01: 0.2, neck02: 0.2, neck03: 0.25, head: 0.35 };
/** Half of a turn of the head is made by the two uppermost joints. */
const NECK_TURN = { neck01: 0.15, neck02: 0.2, neck03: 0.25, head: 0.4 };
const NECK_BACK = { neck01: -0.55, neck02: -0.45, neck03: 0.5, head: 0.5 };
const LUMBAR = { spine05: 0.15, spine04: 0.35, spine03: 0.5 };
const THORACIC = { spine02: 0.6, spine01: 0.4 };

function poseSpine(angles: Angles, pose: Record<string, Turn>): void {
  const bend = (part: string, forward: number, aside: number, round: number): Turn =>
    after(
      turnBy(round * (angles[`${part}.rotation`] ?? 0), UP),
      turnBy(forward * (angles[`${part}.flexion`] ?? 0), LEFT),
      turnBy(-aside * (angles[`${part}.side-bend`] ?? 0), FRONT),
    );
  for (const [joint, share] of Object.entries(LUMBAR)) pose[joint] = bend('lumbar', share, share, share);
  for (const [joint, share] of Object.entries(THORACIC)) pose[joint] = bend('thoracic', share, share, share);
  const drawnBack = angles['neck.retraction'] ?? 0;
  for (const joint of ['neck01', 'neck02', 'neck03', 'head'] as const)
    pose[joint] = after(
      turnBy(NECK_BACK[joint] * drawnBack, LEFT),
      bend('neck', NECK_BEND[joint], NECK_BEND[joint], NECK_TURN[joint]),
    );
}

/** How much of the arm's lift and swing the shoulder blade makes, and the collarbone by itself. */
const BLADE_SHARE = 0.22;
const COLLARBONE_LIFT = 0.12;
/** How the turn of the forearm is spread, so that the skin is wrung over the whole arm. */
const WRUNG = { upperarm01: 0.03, upperarm02: 0.04, lowerarm01: 0.33, lowerarm02: 0.42, wrist: 0.18 };

function poseArm({ read, put }: Limb, abduction: number | undefined, pronation: number | undefined): void {
  const out = (abduction ?? REST['shoulder.abduction']) - REST['shoulder.abduction'];
  const forward = read('shoulder.flexion');
  const across = read('shoulder.horizontal-adduction');
  const swing = (share: number): Turn =>
    after(turnBy(-across * share, UP), turnBy(-forward * share, LEFT), turnBy(out * share, FRONT));
  const whole = swing(1);
  // How high the arm is, counted from hanging: the girdle follows it up.
  const up = Math.acos(Math.max(-1, Math.min(1, -turned(whole, UPPER_ARM)[1]))) * DEGREES;
  const follow = COLLARBONE_LIFT * Math.max(0, up - 30);
  const collarbone = after(
    turnBy(-read('shoulder-girdle.protraction'), UP),
    turnBy(read('shoulder-girdle.elevation') + follow, FRONT),
  );
  const blade = swing(BLADE_SHARE);
  const girdle = after(collarbone, blade);
  const wring = (pronation ?? REST['forearm.pronation']) - REST['forearm.pronation'];
  const rotation = read('shoulder.internal-rotation');
  // Half of the arm's own rotation and a little of the forearm's is made by each of the two joints of the upper arm.
  const upper = (share: number, extra: number): Turn => turnBy(rotation * share + wring * extra, UPPER_ARM);
  put('clavicle', collarbone);
  put('shoulder01', blade);
  // The girdle moves the shoulder's place; which way the arm points is told by the arm's own angles alone.
  put('upperarm01', after(back(girdle), whole, upper(0.5, WRUNG.upperarm01)));
  put('upperarm02', upper(0.5, WRUNG.upperarm02));
  // The hinge of the elbow stays where the humerus has it, however far the skin above it is wrung.
  const unwrung = turnBy(-wring * (WRUNG.upperarm01 + WRUNG.upperarm02), UPPER_ARM);
  put(
    'lowerarm01',
    after(
      unwrung,
      turnBy(read('elbow.flexion'), ELBOW_HINGE),
      turnBy(wring * (WRUNG.upperarm01 + WRUNG.upperarm02 + WRUNG.lowerarm01), FOREARM),
    ),
  );
  put('lowerarm02', turnBy(wring * WRUNG.lowerarm02, FOREARM));
  put(
    'wrist',
    after(
      turnBy(wring * WRUNG.wrist, FOREARM),
      turnBy(read('wrist.flexion'), WRIST_HINGE),
      turnBy(read('wrist.radial-deviation'), PALM),
    ),
  );
}
const DEGREES = 180 / Math.PI;

/** Where a finger goes when the hand is spread, as shares of the angle toward the thumb. */
const SPREAD: Readonly<Record<Finger, number>> = { index: 1, middle: 0.15, ring: -0.6, little: -1.3 };

function poseHand({ read, put }: Limb): void {
  for (const finger of Object.keys(FINGER_NUMBER) as Finger[]) {
    const joint = (k: number): string => `finger${FINGER_NUMBER[finger]}-${k}`;
    const hinge = fingerHinge(finger);
    const spread = turnBy(read('fingers.spread') * SPREAD[finger], PALM);
    put(joint(1), after(turnBy(read(`${finger}.knuckle-flexion`), hinge), spread));
    put(joint(2), turnBy(read(`${finger}.middle-joint-flexion`), hinge));
    put(joint(3), turnBy(read(`${finger}.end-joint-flexion`), hinge));
  }
  put(
    'finger1-1',
    after(
      turnBy(-read('thumb.flexion'), PALM),
      turnBy(read('thumb.abduction'), THUMB_AWAY),
      turnBy(read('thumb.opposition'), THUMB),
    ),
  );
  put('finger1-2', turnBy(read('thumb.middle-joint-flexion'), THUMB_HINGE));
  put('finger1-3', turnBy(read('thumb.end-joint-flexion'), THUMB_HINGE));
}

function poseLeg({ read, put }: Limb, tilt: Turn): void {
  const rotation = (share: number): Turn => turnBy(read('hip.internal-rotation') * share, THIGH);
  put(
    'upperleg01',
    after(
      back(tilt),
      turnBy(-read('hip.flexion'), LEFT),
      turnBy(read('hip.abduction'), FRONT),
      rotation(0.4),
    ),
  );
  put('upperleg02', rotation(0.6));
  put('lowerleg01', turnBy(read('knee.flexion'), LEFT));
  put('foot', after(turnBy(-read('ankle.dorsiflexion'), LEFT), turnBy(-read('ankle.inversion'), FRONT)));
  const toes = turnBy(read('toes.flexion'), LEFT);
  for (let k = 1; k <= 5; k++) put(`toe${k}-1`, toes);
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

/** A direction turned. */
export function turned([x, y, z, w]: Turn, [a, b, c]: Vec3): Vec3 {
  const [u, v, s] = [2 * (y * c - z * b), 2 * (z * a - x * c), 2 * (x * b - y * a)];
  return [a + w * u + y * s - z * v, b + w * v + z * u - x * s, c + w * s + x * v - y * u];
}
