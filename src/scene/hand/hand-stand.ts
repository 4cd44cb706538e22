import { cross, normalize, reject, type Vec3 } from '../../domain/geometry/vec3.ts';

/** Where a hand's frame stands: its origin and axes in the body's space. Metres. */
export interface HandStand {
  readonly origin: Vec3;
  readonly x: Vec3;
  readonly y: Vec3;
  readonly z: Vec3;
  /** A right hand: the left one's mirror image, its own x turned round. */
  readonly isMirrored: boolean;
}

/** Degrees. */
interface HandTurn {
  /** By which the wrist stands off the skin, and by which the hand rolls round its own length. */
  readonly tilt: number;
  readonly roll: number;
}

/**
 * @param origin the place of the skin that the pad is on
 * @param normal of that skin, unit
 * @param pointing which way the fingers point
 */
export function handStand(
  origin: Vec3,
  normal: Vec3,
  pointing: Vec3,
  { tilt, roll }: HandTurn,
  isMirrored: boolean,
): HandStand {
  const level = normalize(reject(pointing, normal));
  const side = cross(level, normal);
  // The wrist rises where the fingers dip.
  const y = between(level, normal, -tilt);
  const up = cross(side, y);
  const turn = isMirrored ? -roll : roll;
  return { origin, x: between(side, up, -turn), y, z: between(up, side, turn), isMirrored };
}

/** A unit vector turned from one axis toward another at right angles to it. */
function between(from: Vec3, to: Vec3, degrees: number): Vec3 {
  const c = Math.cos((degrees * Math.PI) / 180);
  const s = Math.sin((degrees * Math.PI) / 180);
  return [from[0] * c + to[0] * s, from[1] * c + to[1] * s, from[2] * c + to[2] * s];
}

/** A place of the hand's own frame in the body's space. */
export function onBody({ origin, x, y, z, isMirrored }: HandStand, [a, b, c]: Vec3): Vec3 {
  const u = isMirrored ? -a : a;
  return [
    origin[0] + x[0] * u + y[0] * b + z[0] * c,
    origin[1] + x[1] * u + y[1] * b + z[1] * c,
    origin[2] + x[2] * u + y[2] * b + z[2] * c,
  ];
}
