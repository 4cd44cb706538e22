import { mix, type Vec3 } from '../geometry/vec3.ts';
import { blendPoses } from './posing.ts';
import type { Pose } from '../body/pose.ts';

/** How a body is held: its joints turned from the anatomical position, then all of it moved. */
export interface Stance {
  readonly pose: Pose;
  /** Metres: what puts the turned body on the ground or the seat. */
  readonly shift: Vec3;
}

/** The anatomical position, where nothing is turned and nothing moved. */
export const ANATOMICAL: Stance = { pose: {}, shift: [0, 0, 0] };

/** The stance a share of the way from one to another, 0 to 1: every joint by the shortest turn. */
export function blendStances(from: Stance, to: Stance, share: number): Stance {
  if (share <= 0) return from;
  if (share >= 1) return to;
  return { pose: blendPoses(from.pose, to.pose, share), shift: mix(from.shift, to.shift, share) };
}
