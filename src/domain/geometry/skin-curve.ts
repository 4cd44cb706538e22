import type { SkinPoint } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/** A place on a cut: a skin point whose normal has not been worked out. */
export type CutPoint = Omit<SkinPoint, 'normal'>;

/** A polyline on the skin, in lists side by side: `lengths[i]` is the way from the first place to the i-th. */
export interface SkinCurve {
  readonly triangles: readonly number[];
  /** Three numbers a place. */
  readonly weights: readonly number[];
  /** Three numbers a place. */
  readonly positions: readonly number[];
  readonly lengths: readonly number[];
  readonly closed: boolean;
}

export const curvePoint = ({ triangles, weights, positions }: SkinCurve, i: number): CutPoint => ({
  triangle: triangles[i]!,
  weights: [weights[i * 3]!, weights[i * 3 + 1]!, weights[i * 3 + 2]!],
  position: [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!],
});

/** The place of a curve so many from its end: -1 is the last. */
export const placeFromEnd = ({ positions }: SkinCurve, fromEnd: number): Vec3 => {
  const i = positions.length + fromEnd * 3;
  return [positions[i]!, positions[i + 1]!, positions[i + 2]!];
};

/** A curve through places that lie near each other. */
export function curveThrough(places: readonly CutPoint[], lengths: readonly number[]): SkinCurve {
  return {
    triangles: places.map(({ triangle }) => triangle),
    weights: places.flatMap(({ weights }) => weights),
    positions: places.flatMap(({ position }) => position),
    lengths,
    closed: false,
  };
}
