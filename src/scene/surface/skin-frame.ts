import {
  addScaled,
  cross,
  dot,
  normalize,
  reject,
  scale,
  subtract,
  type Vec3,
} from '../../domain/geometry/vec3.ts';
import type { SkinAnchor } from './skin-places.ts';

/** A place of the skin. Metres; the normal is a unit vector. */
export interface SkinPlace {
  readonly position: Vec3;
  readonly normal: Vec3;
}

/** A unit frame on the skin: `along` goes up the body (forwards where the skin is level), `across` is normal × along. */
export interface SkinFrame extends SkinPlace {
  readonly along: Vec3;
  readonly across: Vec3;
}

/** A skin as frames are read from it. */
interface Skin {
  readonly triangles: ArrayLike<number>;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

export function placeOn(body: Skin, { triangle, weights }: SkinAnchor): SkinPlace {
  const at = (field: Float32Array): [number, number, number] => {
    const out: [number, number, number] = [0, 0, 0];
    for (let corner = 0; corner < 3; corner++) {
      const v = body.triangles[triangle * 3 + corner]! * 3;
      for (let k = 0; k < 3; k++) out[k]! += weights[corner]! * field[v + k]!;
    }
    return out;
  };
  return { position: at(body.positions), normal: normalize(at(body.normals)) };
}

/** The frame at a place of a moved skin, turned along with it from the anatomical position. */
export function skinFrame(still: Skin, moved: Skin, anchor: SkinAnchor): SkinFrame {
  const rest = placeOn(still, anchor);
  const up = upOn(rest.normal);
  if (still.positions === moved.positions) return frameOf(rest, up);
  return frameOf(placeOn(moved, anchor), carriedWay(still, moved, anchor.triangle, up));
}

/** The body's up along the skin; forwards where the skin is level. */
const upOn = ([, y]: Vec3): Vec3 => (Math.abs(y) > 0.9 ? [0, 0, 1] : [0, 1, 0]);

function frameOf({ position, normal }: SkinPlace, way: Vec3): SkinFrame {
  const along = normalize(reject(way, normal));
  return { position, normal, along, across: cross(normal, along) };
}

/** Where a way in the plane of a triangle points once the triangle has moved. */
function carriedWay(from: Skin, to: Skin, triangle: number, way: Vec3): Vec3 {
  const [u, v] = edges(from, triangle);
  const [uu, uv, vv] = [dot(u, u), dot(u, v), dot(v, v)];
  const [wu, wv] = [dot(way, u), dot(way, v)];
  const det = uu * vv - uv * uv || 1;
  const a = (wu * vv - wv * uv) / det;
  const b = (wv * uu - wu * uv) / det;
  const [p, q] = edges(to, triangle);
  return addScaled(scale(p, a), q, b);
}

function edges({ triangles, positions: p }: Skin, triangle: number): [Vec3, Vec3] {
  const at = (corner: number): Vec3 => {
    const v = triangles[triangle * 3 + corner]! * 3;
    return [p[v]!, p[v + 1]!, p[v + 2]!];
  };
  return [subtract(at(1), at(0)), subtract(at(2), at(0))];
}
