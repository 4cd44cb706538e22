import type { Matrix4 } from 'three';
import { addScaled, mix, normalize, subtract, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { Worked } from '../../state/emphasis-store.ts';
import type { ContactOffset } from '../cues/contact-offset.ts';
import { dentDepth } from '../cues/dent-depth.ts';
import type { drawnFrame } from '../surface/drawn-body.ts';
import type { RaySurface } from '../surface/ray.ts';
import type { Dent } from './dents.ts';
import type { HandContact } from './hand-contacts.ts';
import { onBody, type HandStand } from './hand-stand.ts';
import type { HandMesh } from './make-hand.ts';
import { gap } from './settle-pads.ts';
import { turnAbout } from './turn-about.ts';

type DrawnFrame = NonNullable<ReturnType<typeof drawnFrame>>;

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

/**
 * Moves a hand from where it rests: over the skin, into it, or off it. Lifted off, it swings about its wrist, as a hand
 * that taps does.
 */
export function moveStand(
  stand: HandStand,
  at: DrawnFrame,
  { along, across, depth }: ContactOffset,
  surface: RaySurface,
  wrist: Vec3,
): HandStand {
  const place = overSkin(at, along, across, surface);
  if (depth >= 0) return { ...stand, origin: addScaled(place, at.normal, -depth) };
  const swing = Math.min(0.7, -depth / Math.max(0.05, Math.hypot(wrist[1], wrist[2])));
  const pivot = onBody({ ...stand, origin: place }, wrist);
  const turn = (way: Vec3): Vec3 => turnAbout(way, stand.x, swing);
  const moved = { ...stand, origin: place, y: turn(stand.y), z: turn(stand.z) };
  const now = onBody(moved, wrist);
  return { ...moved, origin: addScaled(addScaled(place, pivot, 1), now, -1) };
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

/** What the skin does under the pads of a hand that stands so. */
export function dentsUnder(
  { pads, name }: HandMesh,
  stand: HandStand,
  at: DrawnFrame,
  { depth, closing }: { readonly depth: number; readonly closing: number },
  { radius }: HandContact,
  pressure: Worked['pressure'],
): Dent[] {
  if (name === 'pinch') {
    const squeezed = dentDepth(pressure) * (0.25 + 0.75 * closing);
    return pads.map((pad) => {
      const position = onBody(stand, mix(pad.position, pad.closed, closing));
      // The fold is pressed from both sides, a little from above.
      const inward = normalize(subtract(stand.origin, position));
      const outward = normalize(addScaled(at.normal, inward, -0.6));
      return { position, normal: outward, radius, depth: squeezed };
    });
  }
  // The middle of the dent is where the skin was before it gave way.
  return pads.map((pad) => ({
    position: addScaled(onBody(stand, mix(pad.position, pad.closed, closing)), at.normal, Math.max(0, depth)),
    normal: at.normal,
    radius,
    depth,
  }));
}
