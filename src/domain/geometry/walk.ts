import { centre, skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import {
  alongCurve,
  curvePoint,
  curveThrough,
  traceSection,
  weightsIn,
  type CutPoint,
  type SkinCurve,
} from './trace-section.ts';
import {
  add,
  cross,
  distance,
  dot,
  length,
  mix,
  normalize,
  reject,
  scale,
  subtract,
  type Vec3,
} from './vec3.ts';

/** Share of the way to a triangle's middle by which a start is moved inside, so that it lies in one triangle. */
const INSIDE = 2e-3;

/** Vertices that carry the weight of a place. */
function corners(mesh: SkinMesh, p: SkinPoint): number[] {
  return [0, 1, 2].filter((k) => p.weights[k]! > 1e-6).map((k) => mesh.triangles[p.triangle * 3 + k]!);
}

/** Triangles that hold a place: its own, or all round its edge or vertex. */
function holders(mesh: SkinMesh, p: SkinPoint): number[] {
  const on = corners(mesh, p);
  if (on.length === 3) return [p.triangle];
  const first = on[0]!;
  return [...mesh.fans.subarray(mesh.fanStart[first]!, mesh.fanStart[first + 1]!)].filter((t) =>
    on.every((v) => [0, 1, 2].some((k) => mesh.triangles[t * 3 + k] === v)),
  );
}

/** The same place a hair inside the triangle that lies most in a direction. */
function stepInside(mesh: SkinMesh, p: SkinPoint, direction: Vec3): SkinPoint {
  let best = p.triangle;
  let bestDot = -Infinity;
  for (const t of holders(mesh, p)) {
    const d = dot(normalize(subtract(centre(mesh, t), p.position)), direction);
    if (d > bestDot) [best, bestDot] = [t, d];
  }
  const weights = [0, 1, 2].map((k) => {
    const vertex = mesh.triangles[best * 3 + k]!;
    const j = [0, 1, 2].find((i) => mesh.triangles[p.triangle * 3 + i] === vertex);
    return (j === undefined ? 0 : p.weights[j]!) * (1 - INSIDE) + INSIDE / 3;
  });
  return skinPoint(mesh, best, [weights[0]!, weights[1]!, weights[2]!]);
}

/** Where skin folds away from the direction, a walk for reach ends after this many times its metres. */
const REACH_LIMIT = 2;

/**
 * Walks `metres` over the skin, keeping to the plane of the start's normal and the direction.
 * @param measured `skin` counts the way over the skin, `reach` only how far it leads in the direction
 * @returns undefined when the direction points straight out of the skin.
 */
export function walkAlong(
  mesh: SkinMesh,
  from: SkinPoint,
  direction: Vec3,
  metres: number,
  measured: 'skin' | 'reach' = 'skin',
): SkinPoint | undefined {
  const tangent = reject(direction, from.normal);
  if (length(tangent) < 1e-3) return undefined;
  if (metres < 0) return walkAlong(mesh, from, scale(direction, -1), -metres, measured);
  const toward = normalize(tangent);
  const start = stepInside(mesh, from, toward);
  const plane = { point: start.position, normal: normalize(cross(from.normal, toward)) };
  const reach = (p: Vec3): number => dot(subtract(p, start.position), direction);
  const curve = traceSection(mesh, start.triangle, plane, {
    start,
    toward,
    enough: (so) =>
      measured === 'skin'
        ? so.lengths.at(-1)! >= metres
        : reach(place(so, -1)) >= metres || so.lengths.at(-1)! > metres * REACH_LIMIT,
  });
  if (!curve) return undefined;
  if (measured === 'skin') return alongCurve(mesh, curve, metres);
  const [a, b] = [reach(place(curve, -2)), reach(place(curve, -1))];
  const t = b > a ? Math.min(1, (metres - a) / (b - a)) : 1;
  const [la, lb] = [curve.lengths.at(-2)!, curve.lengths.at(-1)!];
  return alongCurve(mesh, curve, la + (lb - la) * t);
}

/** The place of a curve so many from its end: -1 is the last. */
const place = ({ positions }: SkinCurve, fromEnd: number): Vec3 => {
  const i = positions.length + fromEnd * 3;
  return [positions[i]!, positions[i + 1]!, positions[i + 2]!];
};

/** The goal in the weights of the triangle that the way came to it through. The curve itself runs on to its far edge. */
function lastPlace(mesh: SkinMesh, curve: SkinCurve, to: SkinPoint): CutPoint {
  const count = curve.lengths.length;
  const [before, last] = [curvePoint(curve, count - 2), curvePoint(curve, count - 1)];
  const weights = weightsIn(mesh, to, last.triangle);
  if (weights) return { triangle: last.triangle, weights, position: to.position };
  const entry = weightsIn(mesh, before, last.triangle);
  const whole = distance(before.position, last.position);
  if (!entry || whole === 0) return last;
  const t = Math.min(1, distance(before.position, to.position) / whole);
  return skinPoint(mesh, last.triangle, mix(entry, last.weights, t));
}

/** A curve whose last place is the goal instead of where the trace stopped. */
const arriveAt = (curve: SkinCurve, end: CutPoint, goal: Vec3): SkinCurve => ({
  triangles: [...curve.triangles.slice(0, -1), end.triangle],
  weights: [...curve.weights.slice(0, -3), ...end.weights],
  positions: [...curve.positions.slice(0, -3), ...end.position],
  lengths: [...curve.lengths.slice(0, -1), curve.lengths.at(-2)! + distance(place(curve, -2), goal)],
  closed: false,
});

/** Metres: along a seam the way may run a hair beside the triangle that holds the goal. */
const BESIDE = 1e-4;

/** Whether a step from a to b goes by a place. */
function passes(a: Vec3, b: Vec3, place: Vec3): boolean {
  const step = subtract(b, a);
  const size = dot(step, step);
  const t = size > 0 ? Math.min(1, Math.max(0, dot(subtract(place, a), step) / size)) : 0;
  return distance(mix(a, b, t), place) < BESIDE;
}

/**
 * The way over the skin from one place to another: the cut of the plane that holds both and their mean normal,
 * from the side that is shorter.
 * @returns undefined when the cut does not lead there within three times the straight distance and 2 cm.
 */
export function walkBetween(mesh: SkinMesh, from: SkinPoint, to: SkinPoint): SkinCurve | undefined {
  const straight = subtract(to.position, from.position);
  const far = length(straight);
  if (far < 1e-6) return curveThrough([from, to], [0, far]);
  const goal = new Set(holders(mesh, to));
  const along = normalize(straight);
  let best: SkinCurve | undefined;
  for (const lift of [add(from.normal, to.normal), from.normal, to.normal]) {
    const out = reject(lift, along);
    if (length(out) < 1e-3) continue;
    // Past the goal by as little as the start is moved inside: a plane through both would run along the vertices
    // of a seam such as the midline, and be lost among them.
    const normal = normalize(cross(out, along));
    const ahead = normalize(cross(normal, from.normal));
    if (length(ahead) === 0) continue;
    for (const way of [1, -1]) {
      const toward = scale(ahead, way);
      const start = stepInside(mesh, from, toward);
      let arrived = false;
      let before = start.position;
      const curve = traceSection(
        mesh,
        start.triangle,
        { point: start.position, normal },
        {
          start,
          toward,
          enough: (so) => {
            const now = place(so, -1);
            arrived = goal.has(so.triangles.at(-1)!) || passes(before, now, to.position);
            before = now;
            return arrived || so.lengths.at(-1)! > far * 3 + 0.02;
          },
        },
      );
      if (!curve || !arrived) continue;
      const arriving = arriveAt(curve, lastPlace(mesh, curve, to), to.position);
      if (!best || arriving.lengths.at(-1)! < best.lengths.at(-1)!) best = arriving;
    }
    if (best) return best;
  }
  return best;
}
