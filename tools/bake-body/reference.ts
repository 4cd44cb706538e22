import { quadNormals } from '../../src/domain/body/normals.ts';
import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import type { Subdivision } from '../../src/domain/body/subdivide.ts';
import { vecAt, type Vec } from './linear.ts';

/**
 * The neutral body before relief, subdivided: what regions, relief, cloth and hair are drawn on. Only its left
 * half is ever asked: the right gets the same.
 */
export interface Reference {
  readonly count: number;
  readonly quads: Uint32Array;
  readonly triangles: Uint32Array;
  readonly mirror: Uint32Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly heads: ReadonlyMap<string, Vec>;
  /** Place of a vertex. */
  at(v: number): Vec;
  normal(v: number): Vec;
  /** A field of the base carried to every vertex by the same subdivision as the skin. */
  lift(field: Float32Array): Float32Array;
  /** How much the named bones of both sides hold each vertex, 0 to 1. */
  held(bones: RegExp): Float32Array;
}

export function makeReference(
  mesh: QuadMesh,
  subdivision: Subdivision,
  mirror: Uint32Array,
  base: Float32Array,
  heads: ReadonlyMap<string, Vec>,
  skinBones: readonly string[],
  skinWeights: Float64Array,
): Reference {
  const positions = new Float32Array(subdivision.vertexCount * 3);
  subdivision.apply(base, positions);
  const normals = new Float32Array(positions.length);
  quadNormals(positions, subdivision.quads, normals);
  const lift = (field: Float32Array): Float32Array => {
    const three = new Float32Array(mesh.vertexCount * 3);
    for (let v = 0; v < mesh.vertexCount; v++) three[v * 3] = field[v]!;
    const fine = new Float32Array(positions.length);
    subdivision.apply(three, fine);
    return Float32Array.from({ length: subdivision.vertexCount }, (_, v) => fine[v * 3]!);
  };
  return {
    count: subdivision.vertexCount,
    quads: subdivision.quads,
    triangles: subdivision.triangles,
    mirror,
    positions,
    normals,
    heads,
    at: (v) => vecAt(positions, v),
    normal: (v) => vecAt(normals, v),
    lift,
    held(bones) {
      const field = new Float32Array(mesh.vertexCount);
      for (let v = 0; v < mesh.vertexCount; v++) {
        for (let k = v * 4; k < v * 4 + 4; k++) if (bones.test(skinBones[k]!)) field[v]! += skinWeights[k]!;
      }
      return lift(field);
    },
  };
}

/** Straight lines through given knots; flat beyond the ends. */
export function curve(knots: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  return (x) => {
    const next = knots.findIndex(([knot]) => knot >= x);
    if (next === 0) return knots[0]![1];
    if (next < 0) return knots[knots.length - 1]![1];
    const [x0, y0] = knots[next - 1]!;
    const [x1, y1] = knots[next]!;
    return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  };
}

/** A smooth curve through given knots (monotone cubic, so that it never overshoots); flat beyond the ends. */
export function smoothCurve(knots: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  const slopes = knots.map((_, i) => {
    const before = knots[i - 1];
    const here = knots[i]!;
    const after = knots[i + 1];
    if (!before || !after) return 0;
    const a = (here[1] - before[1]) / (here[0] - before[0]);
    const b = (after[1] - here[1]) / (after[0] - here[0]);
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
  return (x) => {
    const next = knots.findIndex(([knot]) => knot >= x);
    if (next === 0) return knots[0]![1];
    if (next < 0) return knots[knots.length - 1]![1];
    const [x0, y0] = knots[next - 1]!;
    const [x1, y1] = knots[next]!;
    const h = x1 - x0;
    const t = (x - x0) / h;
    const s = 1 - t;
    return (
      y0 * (1 + 2 * t) * s * s +
      slopes[next - 1]! * h * t * s * s +
      y1 * (3 - 2 * t) * t * t -
      slopes[next]! * h * s * t * t
    );
  };
}
