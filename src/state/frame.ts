import type { PointKey } from '../domain/locator/placement.ts';

/** Where a point falls on the screen in this frame: CSS pixels of the stage, and whether the camera sees it. */
export interface ScreenPoint {
  x: number;
  y: number;
  visible: boolean;
}

/**
 * What moves every frame, shared by what draws and what picks; mutated in place, never React state.
 * `listeners` run after each drawn frame.
 */
export interface Frame {
  width: number;
  height: number;
  /** Column-major 4×4 of the camera of the last drawn frame. */
  readonly viewProjection: Float64Array;
  readonly points: Map<PointKey, ScreenPoint>;
  readonly listeners: Set<() => void>;
}

export const frame: Frame = {
  width: 1,
  height: 1,
  viewProjection: new Float64Array(16),
  points: new Map(),
  listeners: new Set(),
};
