import { addScaled, type Vec3 } from '../../domain/geometry/vec3.ts';
import { castRay, type RaySurface } from '../surface/ray.ts';
import { onBody, type HandStand } from './hand-stand.ts';
import { turnAbout } from './turn-about.ts';

/** Where a pad is in the hand's own frame, open and closed. Metres. */
export interface FittedPad {
  readonly position: Vec3;
  readonly closed: Vec3;
}

export interface SettledHand {
  readonly stand: HandStand;
  /** How far a hand is closed to fit the skin, 0 to 1; a pinch closes by its movement instead. */
  readonly fit: number;
}

/** Metres above a pad from which the skin under it is looked for, and how far down. */
const ABOVE = 0.04;
const REACH = 0.12;
/** Radians that a hand may be tipped in all so that its other pads touch. */
const MOST = 0.6;
const ROUNDS = 4;

/**
 * Tips a hand that stands on a place so that its other pads touch the skin too. A pinch goes down over its fold until
 * both of its pads touch; fingers beside the first roll round their own length, the first staying where it is.
 * @param normal of the skin at the place, unit
 */
export function settlePads(
  surface: RaySurface,
  stand: HandStand,
  normal: Vec3,
  pads: readonly FittedPad[],
  isPinch: boolean,
): SettledHand {
  if (pads.length < 2) return { stand, fit: 0 };
  const [first, second] = isPinch ? [pads[0]!, pads[1]!] : [pads[1]!, pads.at(-1)!];
  const [one, other] = [first.position, second.position];
  const apart = isPinch ? other[1] - one[1] : (other[0] - one[0]) * (stand.isMirrored ? -1 : 1);
  let now = stand;
  let turned = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [gap(surface, onBody(now, one), normal), gap(surface, onBody(now, other), normal)];
    if (a === null || b === null) return { stand: now, fit: 0 };
    // Turning about x lifts what lies along y; about y it lowers what lies along x.
    const wanted = Math.atan((a - b) / apart) * (isPinch ? 1 : -1);
    const step = Math.max(-MOST - turned, Math.min(MOST - turned, wanted));
    turned += step;
    const axis = isPinch ? now.x : now.y;
    const turn = (way: Vec3): Vec3 => turnAbout(way, axis, step);
    now = { ...now, x: turn(now.x), y: turn(now.y), z: turn(now.z) };
    if (isPinch) now = { ...now, origin: addScaled(now.origin, normal, -(a + b) / 2) };
  }
  return { stand: now, fit: isPinch ? 0 : fitOf(surface, now, normal, [first, second]) };
}

/** The share of closing at which pads beside the first come to the skin. */
function fitOf(surface: RaySurface, stand: HandStand, normal: Vec3, pads: readonly FittedPad[]): number {
  const above = (place: 'position' | 'closed'): number =>
    pads.reduce((sum, pad) => sum + (gap(surface, onBody(stand, pad[place]), normal) ?? 0), 0);
  const [open, closed] = [above('position'), above('closed')];
  return open <= 0 || open === closed ? 0 : Math.min(1, open / (open - closed));
}

/** Metres that a place is above the skin along its normal, below zero in it; null where there is no skin under it. */
export function gap(surface: RaySurface, place: Vec3, [nx, ny, nz]: Vec3): number | null {
  const [x, y, z] = addScaled(place, [nx, ny, nz], ABOVE);
  const hit = castRay(surface, x, y, z, -nx, -ny, -nz, REACH);
  return hit && !hit.leaving ? hit.distance - ABOVE : null;
}
