import type { Vec3 } from '../../domain/locator/placement.ts';

/** Places of the skin by the corners of their triangles, so that they go where the skin goes. */
export interface SkinPlaces {
  /** Three vertices a place. */
  readonly corners: Uint16Array<ArrayBuffer>;
  /** Their shares, summing to 1. */
  readonly weights: Float32Array<ArrayBuffer>;
}

/** A place of the skin as it is placed: a triangle with barycentric weights. */
export interface SkinAnchor {
  readonly triangle: number;
  readonly weights: Vec3;
}

/** @param triangles three vertices a triangle @param mirror by vertex, its twin: the places of the other side */
export function skinPlaces(
  anchors: readonly SkinAnchor[],
  triangles: ArrayLike<number>,
  mirror: ArrayLike<number> | null = null,
): SkinPlaces {
  const corners = new Uint16Array(anchors.length * 3);
  const weights = new Float32Array(anchors.length * 3);
  anchors.forEach((anchor, i) => {
    for (let k = 0; k < 3; k++) {
      const vertex = triangles[anchor.triangle * 3 + k]!;
      corners[i * 3 + k] = mirror ? mirror[vertex]! : vertex;
      weights[i * 3 + k] = anchor.weights[k]!;
    }
  });
  return { corners, weights };
}

/** Writes what a field over the vertices (three numbers a vertex) is at places of the skin. */
export function carry({ corners, weights }: SkinPlaces, field: Float32Array, out: Float32Array): void {
  for (let i = 0; i < corners.length; i += 3) {
    const a = corners[i]! * 3;
    const b = corners[i + 1]! * 3;
    const c = corners[i + 2]! * 3;
    const u = weights[i]!;
    const v = weights[i + 1]!;
    const w = weights[i + 2]!;
    for (let k = 0; k < 3; k++) out[i + k] = u * field[a + k]! + v * field[b + k]! + w * field[c + k]!;
  }
}

/** The same in an array of its own. */
export function carried(places: SkinPlaces, field: Float32Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(places.corners.length);
  carry(places, field, out);
  return out;
}
