import { drawnBody, drawnSerial } from '../surface/drawn-body.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { lookAgain, RAYS_A_FRAME, type SightList } from './visibility.ts';

/** What one look told: whether any answer may have changed, and whether no point is left to ask. */
interface Looked {
  readonly changed: boolean;
  readonly done: boolean;
}

const STILL: Looked = { changed: false, done: true };

/**
 * Keeps telling which points of one list after the other are seen on the body that is drawn, asking only when the eye
 * or the body has moved. Points not known before are asked all at once, and so are all on a body of another shape;
 * later only as many a frame as may be.
 */
export function createSight(): (list: SightList, eye: readonly [number, number, number]) => Looked {
  let shape: Float32Array | null = null;
  let serial = -1;
  let asked: SightList | null = null;
  const last: [number, number, number] = [Number.NaN, 0, 0];
  return (list, eye) => {
    const still = useStageBody.getState().body;
    const body = drawnBody();
    if (!still || !body) return STILL;
    const isKnown = shape === still.positions && (asked === list || list.isKnown === true);
    const hasMoved = serial !== drawnSerial() || eye.some((value, k) => value !== last[k]);
    if (!isKnown || hasMoved) list.stale = list.count;
    shape = still.positions;
    serial = drawnSerial();
    asked = list;
    for (let k = 0; k < 3; k++) last[k] = eye[k]!;
    if (list.stale === 0) return STILL;
    return { changed: true, done: lookAgain(list, body, ...last, isKnown ? RAYS_A_FRAME : Infinity) };
  };
}
