import type { PointKey } from '../../domain/locator/placement.ts';
import type { SurfaceBuffers } from '../worker/protocol.ts';
import { placeOn, skinFrame, type SkinFrame, type SkinPlace } from './skin-frame.ts';
import type { SkinAnchor } from './skin-places.ts';
import { useStageBody, withSurface, type StageBody } from './stage-body.ts';

export type { SkinFrame as DrawnFrame } from './skin-frame.ts';

/**
 * The body as a frame draws it. `useStageBody` has it in the anatomical position, where everything is solved; while it
 * moves another skin is drawn, and what lies on the skin is read from there, frame by frame and outside React.
 */
let moved: SurfaceBuffers | null = null;
let serial = 0;
let made: { readonly from: StageBody; readonly with: SurfaceBuffers; readonly body: StageBody } | null = null;

/** @param surface null: the anatomical position again @returns the buffers no longer drawn */
export function drawSurface(surface: SurfaceBuffers | null): SurfaceBuffers | null {
  const before = moved;
  moved = surface;
  serial++;
  return before;
}

/** The drawn body; its arrays are good for this frame alone. */
export function drawnBody(): StageBody | null {
  const { body } = useStageBody.getState();
  if (!moved || !body) return body;
  if (made?.from !== body || made.with !== moved)
    made = { from: body, with: moved, body: withSurface(body, moved, body.stature) };
  return made.body;
}

/** Another number for every other surface that a moving body has had. */
export const drawnSerial = (): number => serial;

/** Whether the body is drawn in another position than the anatomical one. */
export const isMoved = (): boolean => moved !== null;

/** Where a placed point is in this frame; null for one without a place. */
export function drawnPoint(key: PointKey): SkinPlace | null {
  const placement = useStageBody.getState().solved?.placements.get(key);
  if (!placement || !moved) return placement ?? null;
  return drawnAnchor(placement);
}

/** Where a place of the skin is in this frame. */
export function drawnAnchor(anchor: SkinAnchor): SkinPlace | null {
  const body = drawnBody();
  return body && placeOn(body, anchor);
}

/** The frame at a placed point as the body is drawn; null for one without a place. */
export function drawnFrame(key: PointKey): SkinFrame | null {
  const { body: still, solved } = useStageBody.getState();
  const placement = solved?.placements.get(key);
  const body = drawnBody();
  return placement && still && body ? skinFrame(still, body, placement) : null;
}
