import { addScaled, dot, subtract, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { drawnFrame } from '../surface/drawn-body.ts';
import type { HandStand } from './hand-stand.ts';
import type { SettledHand } from './settle-pads.ts';

type DrawnFrame = NonNullable<ReturnType<typeof drawnFrame>>;

/** How a hand stands, said in the skin's own frame at its point, so that it goes along with the skin. */
export interface KeptStand extends Pick<SettledHand, 'fit'> {
  readonly isMirrored: boolean;
  /** By `along`, `across` and the normal: from the point to the hand's origin, metres, and the hand's x, y and z. */
  readonly off: Vec3;
  readonly axes: readonly [Vec3, Vec3, Vec3];
  /** Whether the body is held so differently that the hand must be set down anew. */
  isOutdated(at: DrawnFrame, serial: number): boolean;
}

/** Cosine of the turn, and metres moved, from which a hand may have come into another part of the body. */
const TURNED = Math.cos((10 * Math.PI) / 180);
const MOVED = 0.02;

/** @param serial of the drawn surface it was placed on */
export function keepStand({ stand, fit }: SettledHand, at: DrawnFrame, serial: number): KeptStand {
  const inSkin = (way: Vec3): Vec3 => [dot(way, at.along), dot(way, at.across), dot(way, at.normal)];
  let last = serial;
  return {
    isMirrored: stand.isMirrored,
    fit,
    off: inSkin(subtract(stand.origin, at.position)),
    axes: [inSkin(stand.x), inSkin(stand.y), inSkin(stand.z)],
    isOutdated(now, nowSerial) {
      // While the body moves the hand goes along; it is judged again where the body comes to rest.
      const isResting = nowSerial === last;
      last = nowSerial;
      const far = Math.hypot(...([0, 1, 2] as const).map((k) => now.position[k] - at.position[k]));
      return isResting && (far > MOVED || dot(now.normal, at.normal) < TURNED);
    },
  };
}

/** @param place the skin that the hand is at now */
export function carryStand({ axes, off, isMirrored }: KeptStand, at: DrawnFrame, place: Vec3): HandStand {
  const out = (from: Vec3, [a, b, c]: Vec3): Vec3 =>
    addScaled(addScaled(addScaled(from, at.along, a), at.across, b), at.normal, c);
  const way = (value: Vec3): Vec3 => out([0, 0, 0], value);
  return { origin: out(place, off), x: way(axes[0]), y: way(axes[1]), z: way(axes[2]), isMirrored };
}
