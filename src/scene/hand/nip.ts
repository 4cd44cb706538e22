import { addScaled, mix, type Vec3 } from '../../domain/geometry/vec3.ts';
import { castRay, type RaySurface } from '../surface/ray.ts';
import type { HandMesh } from './make-hand.ts';
import type { FittedPad } from './settle-pads.ts';

/** Metres up to which a part is taken right through, thumb before and finger behind, rather than as a fold. */
const THIN = 0.04;
/** Metres under the skin where the way through begins. */
const UNDER = 0.001;

/** Metres from a place of the skin straight through to the other side. */
export function thickness(surface: RaySurface, position: Vec3, normal: Vec3): number {
  const [x, y, z] = addScaled(position, normal, -UNDER);
  const [nx, ny, nz] = normal;
  const hit = castRay(surface, x, y, z, -nx, -ny, -nz, 1);
  return hit?.leaving ? hit.distance + UNDER : Infinity;
}

export const isThin = (surface: RaySurface, position: Vec3, normal: Vec3): boolean =>
  thickness(surface, position, normal) < THIN;

const opening = (pads: readonly FittedPad[], which: keyof FittedPad): number =>
  Math.hypot(...([0, 1, 2] as const).map((k) => pads[0]![which][k] - pads[1]![which][k]));

/** Metres by which its pads come together from open to closed. */
export const nipRange = (pads: readonly FittedPad[]): number =>
  opening(pads, 'position') - opening(pads, 'closed');

/** How far a nip is closed when it holds a part of that thickness, 0 to 1. */
export const nipFit = (pads: readonly FittedPad[], through: number): number =>
  Math.min(1, Math.max(0, (opening(pads, 'position') - through) / nipRange(pads)));

/** The hand's vertices closed by a share. */
export function closedBy(
  { positions, closed }: Pick<HandMesh, 'positions' | 'closed'>,
  share: number,
): HandMesh['positions'] {
  return share === 0 ? positions : positions.map((value, i) => value + (closed[i]! - value) * share);
}

/** The pads of a hand closed by a share. */
export const padsBy = (pads: readonly FittedPad[], share: number): FittedPad[] =>
  pads.map(({ position, closed }) => ({ position: mix(position, closed, share), closed }));
