import type { BodyRegion } from '../body/region.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { cross, normalize, scale, subtract, type Vec3 } from '../geometry/vec3.ts';
import { limbAxis } from './limb-frame.ts';
import type { Direction } from './language.ts';
import type { Solving } from './solving.ts';

const BODY: Partial<Record<Direction, Vec3>> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
  lateral: [1, 0, 0],
  medial: [-1, 0, 0],
};

const HAND: readonly BodyRegion[] = ['hand-back', 'palm', 'fingers'];
const FOREARM: readonly BodyRegion[] = ['wrist', 'forearm', 'elbow'];
const UPPER_ARM: readonly BodyRegion[] = ['upper-arm', 'shoulder', 'axilla'];

/** A direction's vector at a place on the left side; the arm's own words follow the arm. */
export function directionAt(solving: Solving, direction: Direction, at: SkinPoint): Vec3 {
  const body = BODY[direction];
  if (body) return body;
  const region = solving.patches.regionOf(at.triangle);
  const limb = HAND.includes(region)
    ? 'hand'
    : FOREARM.includes(region)
      ? 'forearm'
      : UPPER_ARM.includes(region)
        ? 'upper_arm'
        : undefined;
  if (!limb) return solving.fail('go', `"${direction}" is a word of the arm and hand, not of the ${region}`);
  const proximal = limbAxis(solving, limb);
  // Radial to ulnar is read at the knuckles for the hand, at the wrist for the forearm.
  const [r, u] = limb === 'hand' ? ['mcp2_dorsal', 'mcp5_dorsal'] : ['wrist_crease_rad', 'wrist_crease_uln'];
  const radial = normalize(
    rejectAlong(subtract(solving.landmark(r!).position, solving.landmark(u!).position), proximal),
  );
  switch (direction) {
    case 'proximal':
      return proximal;
    case 'distal':
      return scale(proximal, -1);
    case 'radial':
      return radial;
    case 'ulnar':
      return scale(radial, -1);
    // On the left arm with the palm forward, proximal (up) × radial (left) looks to the back.
    case 'dorsal':
      return normalize(cross(radial, proximal)).map((v) => -v) as unknown as Vec3;
    default:
      return normalize(cross(radial, proximal));
  }
}

const rejectAlong = (v: Vec3, axis: Vec3): Vec3 => {
  const k = v[0] * axis[0] + v[1] * axis[1] + v[2] * axis[2];
  return [v[0] - axis[0] * k, v[1] - axis[1] * k, v[2] - axis[2] * k];
};
