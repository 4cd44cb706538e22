import { weightsIn } from './along-curve.ts';
import { curvePoint, curveThrough, placeFromEnd, type CutPoint, type SkinCurve } from './skin-curve.ts';
import { skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import { holders, stepInside } from './step-inside.ts';
import { traceSection } from './trace-section.ts';
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
  lengths: [...curve.lengths.slice(0, -1), curve.lengths.at(-2)! + distance(placeFromEnd(curve, -2), goal)],
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
            const now = placeFromEnd(so, -1);
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
