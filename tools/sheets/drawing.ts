import { BODY_REGIONS, type BodyRegion } from '../../src/domain/body/region.ts';
import type { BodyEvaluator, BodySurface } from '../../src/domain/body/evaluate-body.ts';
import {
  add,
  addScaled,
  cross,
  dot,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../src/domain/geometry/vec3.ts';
import type { Picture } from './png.ts';

/** A parallel view: what is looked at, from where, and how many metres the picture is wide. */
export interface View {
  readonly target: Vec3;
  /** From the target to the viewer. */
  readonly from: Vec3;
  readonly up: Vec3;
  readonly metres: number;
  readonly size: number;
  /** Leaves the right half out, to look at the inner side of the left leg and arm. */
  readonly leftOnly?: boolean;
  /** Draws the skin of these regions alone. */
  readonly regions?: readonly BodyRegion[];
}

export interface Drawing {
  readonly picture: Picture;
  /** Where a place of the body falls, in pixels, and whether it is in view and not behind the skin. */
  project(place: Vec3): { readonly x: number; readonly y: number; readonly visible: boolean };
}

/** How far off the drawn skin a mark still counts as on it. Metres. */
const DEPTH_SLACK = 0.004;

/** Draws one body by software: fast enough for a sheet of close-ups, and the same picture everywhere. */
export function drawBody(body: BodyEvaluator, surface: BodySurface, view: View): Drawing {
  const { size } = view;
  const back = normalize(view.from);
  const right = normalize(cross(view.up, back));
  const up = cross(back, right);
  const perMetre = size / view.metres;
  const { positions, normals } = surface;
  const { triangles, vertexCount } = body.topology;
  const screen = new Float32Array(vertexCount * 3);
  for (let v = 0; v < vertexCount; v++) {
    const p: Vec3 = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    const d = subtract(p, view.target);
    screen[v * 3] = size / 2 + dot(d, right) * perMetre;
    screen[v * 3 + 1] = size / 2 - dot(d, up) * perMetre;
    screen[v * 3 + 2] = dot(d, back);
  }
  const depth = new Float32Array(size * size).fill(-Infinity);
  const rgb = new Uint8Array(size * size * 3).fill(247);
  const key = normalize(add(addScaled(scale(back, 0.8), right, -0.7), scale(up, 0.8)));
  const shade = new Uint8Array(vertexCount * 3);
  for (let v = 0; v < vertexCount; v++) shade.set(colourOf(body, normals, v, key, back), v * 3);
  const drawn = view.regions && new Set(view.regions.map((region) => BODY_REGIONS.indexOf(region)));
  for (let t = 0; t < triangles.length; t += 3) {
    if (drawn && !drawn.has(body.topology.regionOfTriangle[t / 3]!)) continue;
    if (view.leftOnly && positions[triangles[t]! * 3]! < 0) continue;
    fill(triangles[t]!, triangles[t + 1]!, triangles[t + 2]!, screen, shade, size, depth, rgb);
  }
  return {
    picture: { width: size, height: size, rgb },
    project(place) {
      const d = subtract(place, view.target);
      const x = Math.round(size / 2 + dot(d, right) * perMetre);
      const y = Math.round(size / 2 - dot(d, up) * perMetre);
      const inside = x >= 0 && y >= 0 && x < size && y < size;
      const off = inside ? dot(d, back) - depth[y * size + x]! : -Infinity;
      // Skin that is left out may have its marks before or behind what is drawn: they aren't part of the picture.
      return { x, y, visible: off > -DEPTH_SLACK && (!drawn || off < DEPTH_SLACK * 2) };
    },
  };
}

function colourOf(body: BodyEvaluator, normals: Float32Array, v: number, key: Vec3, back: Vec3): Vec3 {
  const n: Vec3 = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!];
  const light = 0.5 + 0.5 * Math.max(0, dot(n, key)) - 0.2 * (1 - Math.max(0, dot(n, back)));
  const [occlusion, cavity, cloth, hair] = [0, 1, 2, 3].map((k) => body.shading[v * 4 + k]!) as [
    number,
    number,
    number,
    number,
  ];
  const [nail, lip, crease] = [0, 1, 2].map((k) => body.marks[v * 4 + k]!) as [number, number, number];
  const k =
    light *
    (0.6 + (0.4 * occlusion) / 255) *
    (1 + ((cavity - 128) / 128) * 0.35) *
    (1 - (crease / 255) * 0.4);
  const base: Vec3 = nail > 128 ? [255, 225, 225] : lip > 128 ? [226, 180, 168] : [240, 222, 206];
  const tint = cloth > 128 ? 0.93 : hair > 128 ? 0.8 : 1;
  return [0, 1, 2].map((i) => Math.max(0, Math.min(255, base[i]! * k * tint))) as unknown as Vec3;
}

function fill(
  a: number,
  b: number,
  c: number,
  s: Float32Array,
  shade: Uint8Array,
  size: number,
  depth: Float32Array,
  rgb: Uint8Array,
): void {
  const [ax, ay, bx, by, cx, cy] = [
    s[a * 3]!,
    s[a * 3 + 1]!,
    s[b * 3]!,
    s[b * 3 + 1]!,
    s[c * 3]!,
    s[c * 3 + 1]!,
  ];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area >= 0) return; // seen from behind: the picture's y runs down
  const x0 = Math.max(0, Math.floor(Math.min(ax, bx, cx)));
  const x1 = Math.min(size - 1, Math.ceil(Math.max(ax, bx, cx)));
  const y0 = Math.max(0, Math.floor(Math.min(ay, by, cy)));
  const y1 = Math.min(size - 1, Math.ceil(Math.max(ay, by, cy)));
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++) {
      const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area;
      const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area;
      const w = 1 - u - v;
      if (u < -1e-4 || v < -1e-4 || w < -1e-4) continue;
      const z = s[a * 3 + 2]! * u + s[b * 3 + 2]! * v + s[c * 3 + 2]! * w;
      const i = y * size + x;
      if (z <= depth[i]!) continue;
      depth[i] = z;
      for (let k = 0; k < 3; k++)
        rgb[i * 3 + k] = shade[a * 3 + k]! * u + shade[b * 3 + k]! * v + shade[c * 3 + k]! * w;
    }
}
