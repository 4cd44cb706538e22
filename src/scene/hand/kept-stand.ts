import { dot, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { drawnFrame } from '../surface/drawn-body.ts';
import type { HandStand } from './hand-stand.ts';

type DrawnFrame = NonNullable<ReturnType<typeof drawnFrame>>;

/** How a hand stands, said in the skin's own frame at its point, so that it goes along with the skin. */
export interface KeptStand {
  readonly isMirrored: boolean;
  /** See `SettledHand`. */
  readonly fit: number;
  /** x, y and z of the hand by `along`, `across` and the normal. */
  readonly axes: readonly [Vec3, Vec3, Vec3];
  /** Whether the body is held so differently that the hand must be set down anew. */
  isOutdated(at: DrawnFrame, serial: number): boolean;
}

/** Cosine of the turn, and metres moved, from which a hand may have come into another part of the body. */
const TURNED = Math.cos((10 * Math.PI) / 180);
const MOVED = 0.02;

/** @param serial of the drawn surface it was placed on */
export function keepStand(stand: HandStand, fit: number, at: DrawnFrame, serial: number): KeptStand {
  const inSkin = (way: Vec3): Vec3 => [dot(way, at.along), dot(way, at.across), dot(way, at.normal)];
  let last = serial;
  return {
    isMirrored: stand.isMirrored,
    fit,
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

export function carryStand({ axes, isMirrored }: KeptStand, at: DrawnFrame): HandStand {
  const out = ([a, b, c]: Vec3): Vec3 => [
    at.along[0] * a + at.across[0] * b + at.normal[0] * c,
    at.along[1] * a + at.across[1] * b + at.normal[1] * c,
    at.along[2] * a + at.across[2] * b + at.normal[2] * c,
  ];
  return { origin: at.position, x: out(axes[0]), y: out(axes[1]), z: out(axes[2]), isMirrored };
}
