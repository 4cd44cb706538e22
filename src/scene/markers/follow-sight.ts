import type { RaySurface } from '../surface/ray.ts';
import { lookAgain, RAYS_A_FRAME, type SightList } from './visibility.ts';

/** What one look told: whether any answer may have changed, and whether no point is left to ask. */
interface Looked {
  readonly changed: boolean;
  readonly done: boolean;
}

const STILL: Looked = { changed: false, done: true };

/**
 * Keeps telling which points of one list after the other are seen, asking only when the eye or the body has moved.
 * Points not known before are asked all at once; later only as many a frame as may be.
 */
export function createSight(): (
  list: SightList,
  surface: RaySurface,
  eye: readonly [number, number, number],
) => Looked {
  let positions: Float32Array | null = null;
  let asked: SightList | null = null;
  const last: [number, number, number] = [Number.NaN, 0, 0];
  return (list, surface, eye) => {
    const isKnown = positions === surface.positions && (asked === list || list.isKnown === true);
    if (!isKnown || eye[0] !== last[0] || eye[1] !== last[1] || eye[2] !== last[2]) list.stale = list.count;
    positions = surface.positions;
    asked = list;
    for (let k = 0; k < 3; k++) last[k] = eye[k]!;
    if (list.stale === 0) return STILL;
    return { changed: true, done: lookAgain(list, surface, ...last, isKnown ? RAYS_A_FRAME : Infinity) };
  };
}
