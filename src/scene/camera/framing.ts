import type { Vec3 } from '../../domain/locator/placement.ts';
import type { Insets } from '../../state/view-store.ts';

/** What the camera should show, whatever the stage's size: a place, from where, and how much of it. */
export interface Shot {
  /** Metres. */
  readonly target: Vec3;
  /** Unit, from the target to the eye. */
  readonly from: Vec3;
  /** Metres that must fit into the free part of the stage. */
  readonly width: number;
  readonly height: number;
}

/** The part of the stage that no panel lies over: its size, and how far its middle is from the stage's. CSS px. */
export interface FreeArea {
  readonly width: number;
  readonly height: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Panels never leave less than this share of the stage, or the body would shrink to nothing. */
const LEAST = 0.25;

export function freeArea(stageWidth: number, stageHeight: number, insets: Insets): FreeArea {
  const width = Math.max(stageWidth * LEAST, stageWidth - insets.left - insets.right);
  const height = Math.max(stageHeight * LEAST, stageHeight - insets.top - insets.bottom);
  return {
    width,
    height,
    offsetX: (insets.left - insets.right) / 2,
    offsetY: (insets.top - insets.bottom) / 2,
  };
}

/** From this width on there is room for names beside the body, this share of it on each side. CSS px. */
export const WIDE = 520;
const COLUMN = 0.14;

/** What is left for the body where names stand in both margins; on a narrow stage the body comes first. */
export const betweenColumns = (free: FreeArea): FreeArea =>
  free.width < WIDE ? free : { ...free, width: free.width * (1 - 2 * COLUMN) };

/** What a ruler with its numbers and fingers takes beside its line, on a narrow stage and on a wide one. CSS px. */
const RULER = { narrow: 78, wide: 150 } as const;
const ABOVE = 34;

/** What is left for a finding where rulers stand beside the body. */
export function besideRulers(free: FreeArea): FreeArea {
  const beside = free.width < WIDE ? RULER.narrow : RULER.wide;
  return {
    ...free,
    width: Math.max(free.width * 0.45, free.width - 2 * beside),
    height: Math.max(free.height * 0.6, free.height - 2 * ABOVE),
  };
}

/** Metres from the target at which the shot fits into the free area. @param fov vertical, degrees, of the whole stage */
export function fitDistance(shot: Shot, free: FreeArea, stageHeight: number, fov: number): number {
  const metresAPixel = Math.max(shot.height / free.height, shot.width / free.width);
  return (metresAPixel * stageHeight) / (2 * Math.tan((fov * Math.PI) / 360));
}

/** The turn of the same direction nearest to where the camera is now, so that it never goes the long way round. */
export function nearestTurn(angle: number, now: number): number {
  return angle + Math.round((now - angle) / (2 * Math.PI)) * 2 * Math.PI;
}
