import type { SkinPoint } from '../geometry/skin-mesh.ts';
import type { Vec3 } from '../geometry/vec3.ts';

/** A place that a rule measures from: mostly on the skin, sometimes a free place such as the middle of two. */
export interface Spot {
  readonly position: Vec3;
  /** Outward. */
  readonly normal: Vec3;
  /** How far off it may be, metres. */
  readonly spread: number;
  /** Where it lies on the skin, when it does. */
  readonly skin: SkinPoint | undefined;
}

export const onSkin = (skin: SkinPoint, spread: number): Spot => ({
  position: skin.position,
  normal: skin.normal,
  spread,
  skin,
});

/** Independent doubts add as squares. */
export const joinSpread = (...parts: readonly number[]): number => Math.hypot(...parts);
