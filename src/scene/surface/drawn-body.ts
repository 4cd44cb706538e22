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
import type { PointKey } from '../../domain/locator/placement.ts';
import type { SurfaceBuffers } from '../worker/protocol.ts';
import type { SkinAnchor } from './skin-places.ts';
import { useStageBody, withSurface, type StageBody } from './stage-body.ts';

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

/** A place of the skin in this frame. Metres; the normal is a unit vector. */
export interface DrawnPlace {
  readonly position: Vec3;
  readonly normal: Vec3;
}

/** A unit frame on the skin: `along` goes up the body (forwards where the skin is level), `across` is normal × along. */
export interface DrawnFrame extends DrawnPlace {
  readonly along: Vec3;
  readonly across: Vec3;
}

/** Where a placed point is in this frame; null for one without a place. */
export function drawnPoint(key: PointKey): DrawnPlace | null {
  const placement = useStageBody.getState().solved?.placements.get(key);
  if (!placement || !moved) return placement ?? null;
  return drawnAnchor(placement);
}

/** Where a place of the skin is in this frame. */
export function drawnAnchor(anchor: SkinAnchor): DrawnPlace | null {
  const body = drawnBody();
  return body && placeOn(body, anchor);
}

export function placeOn(
  body: Pick<StageBody, 'triangles' | 'positions' | 'normals'>,
  { triangle, weights }: SkinAnchor,
): DrawnPlace {
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

/** The frame at a place of the skin as the body is drawn, turned along with it from the anatomical position. */
export function drawnFrame(key: PointKey): DrawnFrame | null {
  const placement = useStageBody.getState().solved?.placements.get(key);
  const still = useStageBody.getState().body;
  const body = drawnBody();
  if (!placement || !still || !body) return null;
  if (body === still) return frameOf(placement, upOn(placement.normal));
  const up = upOn(placeOn(still, placement).normal);
  return frameOf(placeOn(body, placement), carriedWay(still, body, placement.triangle, up));
}

/** The body's up along the skin; forwards where the skin is level. */
const upOn = ([, y]: Vec3): Vec3 => (Math.abs(y) > 0.9 ? [0, 0, 1] : [0, 1, 0]);

function frameOf({ position, normal }: DrawnPlace, way: Vec3): DrawnFrame {
  const along = normalize(reject(way, normal));
  return { position, normal, along, across: cross(normal, along) };
}

type Skin = Pick<StageBody, 'triangles' | 'positions'>;

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
