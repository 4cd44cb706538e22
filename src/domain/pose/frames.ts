import { addScaled, cross, dot, normalize, type Vec3 } from '../geometry/vec3.ts';

/**
 * The axes that joints turn about, on the left side of the body in the anatomical position. The arms and hands of
 * every shape stand alike within 2°, the thighs too, so one set serves all (a test holds them to the skeletons).
 */
export const LEFT: Vec3 = [1, 0, 0];
export const UP: Vec3 = [0, 1, 0];
export const FRONT: Vec3 = [0, 0, 1];

/** Shoulder to elbow, elbow to wrist, hip to knee. */
export const UPPER_ARM = normalize([0.342, -0.939, 0.035]);
export const FOREARM = normalize([0.467, -0.878, 0.104]);
export const THIGH = normalize([0.062, -0.995, 0.08]);

/** Wrist to the knuckle of the middle finger; out of the palm; the thumb's side. */
export const HAND = normalize([0.447, -0.878, 0.173]);
export const PALM = squareTo(HAND, [-0.093, 0.147, 0.985]);

/** Positive turns bend: the elbow to the front, the wrist to the palm. */
export const ELBOW_HINGE = normalize(cross(mid(UPPER_ARM, FOREARM), FRONT));
export const WRIST_HINGE = cross(HAND, PALM);

/** Along each finger, and out of its pad. */
const FINGERS = {
  index: [
    [0.526, -0.728, 0.44],
    [-0.528, 0.477, 0.703],
  ],
  middle: [
    [0.267, -0.827, 0.494],
    [-0.327, 0.527, 0.785],
  ],
  ring: [
    [0.109, -0.885, 0.452],
    [-0.235, 0.534, 0.812],
  ],
  little: [
    [-0.023, -0.858, 0.513],
    [-0.11, 0.627, 0.771],
  ],
} as const;
export type Finger = keyof typeof FINGERS;
/** MakeHuman counts the fingers from the thumb, which is 1. */
export const FINGER_NUMBER: Readonly<Record<Finger, number>> = { index: 2, middle: 3, ring: 4, little: 5 };

export const fingerHinge = (finger: Finger): Vec3 => {
  const [along, pad] = FINGERS[finger];
  return normalize(cross(along, pad));
};

/** Along the thumb as a whole; and its hinge, about which it bends toward its pad. */
export const THUMB = normalize([0.706, -0.112, 0.699]);
export const THUMB_HINGE = normalize(cross([0.571, -0.495, 0.655], [-0.765, -0.61, 0.206]));
/** About which the thumb leaves the palm forward. */
export const THUMB_AWAY = normalize(cross(THUMB, PALM));

function mid(a: Vec3, b: Vec3): Vec3 {
  return normalize([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
}

function squareTo(along: Vec3, about: Vec3): Vec3 {
  return normalize(addScaled(about, along, -dot(along, about)));
}
