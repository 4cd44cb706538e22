import type { Matrix4 } from 'three';
import { addScaled, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { drawnFrame } from '../surface/drawn-body.ts';
import type { RaySurface } from '../surface/ray.ts';
import { onBody, type HandStand } from './hand-stand.ts';
import type { HandMesh } from './make-hand.ts';
import { gap } from './settle-pads.ts';
import { turnAbout } from './turn-about.ts';

type DrawnFrame = NonNullable<ReturnType<typeof drawnFrame>>;

/** Radians that a hand swings back at most. */
const MOST = 0.7;

/** The middle of the wrist in the hand's own frame. */
export function wristOf({ positions, above }: Pick<HandMesh, 'positions' | 'above'>): Vec3 {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let v = 0; v < above.length; v++) {
    if (Math.abs(above[v]!) > 0.006) continue;
    count++;
    for (let k = 0; k < 3; k++) sum[k]! += positions[v * 3 + k]!;
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

/** A hand that swings off the skin about its wrist, as one that taps does, its pads rising by `lift` metres. */
export function liftStand(stand: HandStand, lift: number, wrist: Vec3): HandStand {
  const swing = Math.min(MOST, lift / Math.max(0.05, Math.hypot(wrist[1], wrist[2])));
  const turn = (way: Vec3): Vec3 => turnAbout(way, stand.x, swing);
  const moved = { ...stand, y: turn(stand.y), z: turn(stand.z) };
  const [before, after] = [onBody(stand, wrist), onBody(moved, wrist)];
  return { ...moved, origin: addScaled(addScaled(stand.origin, before, 1), after, -1) };
}

/** The skin under a place of its tangent plane. */
export function overSkin(at: DrawnFrame, along: number, across: number, surface: RaySurface): Vec3 {
  const flat = addScaled(addScaled(at.position, at.along, along), at.across, across);
  // Near the point the skin is as flat as its tangent plane.
  if (Math.hypot(along, across) < 0.006) return flat;
  return addScaled(flat, at.normal, -(gap(surface, flat, at.normal) ?? 0));
}

export function standMatrix({ origin: o, x, y, z, isMirrored }: HandStand, out: Matrix4): void {
  const s = isMirrored ? -1 : 1;
  out.set(
    ...[x[0] * s, y[0], z[0], o[0]],
    ...[x[1] * s, y[1], z[1], o[1]],
    ...[x[2] * s, y[2], z[2], o[2]],
    ...[0, 0, 0, 1],
  );
}
