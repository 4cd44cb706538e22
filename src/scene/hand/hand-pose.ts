import type { Pose } from '../../domain/body/pose.ts';
import { cross, normalize, reject, subtract, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { FingerBend, HandShape, ThumbBend } from './hand-shapes.ts';

type Quaternion = readonly [number, number, number, number];
type Joints = ReadonlyMap<string, Vec3>;

const FINGERS = ['index', 'middle', 'ring', 'little'] as const;

/** The turns of the left hand's joints that bring it into a shape; axes are those of the body's own bones. */
export function handPose(shape: HandShape, joints: Joints): Pose {
  const across = normalize(subtract(at(joints, 'finger5-1'), at(joints, 'finger2-1')));
  const pose: Record<string, Quaternion> = thumbPose(shape.thumb, joints, across);
  pose['wrist.L'] = turn(across, shape.wrist ?? 0);
  FINGERS.forEach((name, i) => Object.assign(pose, fingerPose(i + 2, shape[name], joints, across)));
  return pose;
}

function fingerPose(
  finger: number,
  { bend, apart = 0 }: FingerBend,
  joints: Joints,
  across: Vec3,
): Record<string, Quaternion> {
  const root = `finger${finger}-1`;
  const along = normalize(subtract(at(joints, `finger${finger}-2`), at(joints, root)));
  const hinge = normalize(reject(across, along));
  const palmar = cross(hinge, along);
  return {
    [`${root}.L`]: multiply(turn(palmar, apart), turn(hinge, bend[0])),
    [`finger${finger}-2.L`]: turn(hinge, bend[1]),
    [`finger${finger}-3.L`]: turn(hinge, bend[2]),
  };
}

function thumbPose(thumb: ThumbBend, joints: Joints, across: Vec3): Record<string, Quaternion> {
  const [root, middle, end] = [1, 2, 3].map((k) => at(joints, `finger1-${k}`)) as [Vec3, Vec3, Vec3];
  const along = normalize(subtract(middle, root));
  const hinge = normalize(cross(along, subtract(end, middle)));
  const fingers = normalize(subtract(at(joints, 'finger3-1'), at(joints, 'wrist')));
  const palmar = normalize(cross(across, fingers));
  // Toward the fingers turns about the back of the hand; off the palm, about the way back to the wrist.
  const back: Vec3 = [-palmar[0], -palmar[1], -palmar[2]];
  return {
    'finger1-1.L': multiply(
      turn(fingers, thumb.off),
      multiply(turn(back, thumb.across), turn(along, thumb.twist)),
    ),
    'finger1-2.L': turn(hinge, thumb.bend[0]),
    'finger1-3.L': turn(hinge, thumb.bend[1]),
  };
}

function at(joints: Joints, name: string): Vec3 {
  const place = joints.get(`${name}.L`);
  if (!place) throw new Error(`The body has no joint "${name}.L"`);
  return place;
}

/** @param axis unit @param degrees counter-clockwise about it */
function turn([x, y, z]: Vec3, degrees: number): Quaternion {
  const half = (degrees * Math.PI) / 360;
  const s = Math.sin(half);
  return [x * s, y * s, z * s, Math.cos(half)];
}

function multiply(a: Quaternion, b: Quaternion): Quaternion {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ];
}
