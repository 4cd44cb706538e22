import type { ExportBody } from '../../src/domain/body/shape.ts';
import { EXPORT_BODIES } from '../../src/domain/body/shape.ts';
import type { Vec3 } from '../../src/domain/locator/placement.ts';
import { loadBody } from '../../tools/load-body.ts';
import { distance } from './cun.ts';

const body = loadBody();

/** Pairs of neighbouring vertices that both lie on the midline. */
function midlineNeighbours(positions: Float32Array): ReadonlyMap<number, ReadonlySet<number>> {
  const neighbours = new Map<number, Set<number>>();
  const onMidline = (vertex: number): boolean => Math.abs(positions[vertex * 3]!) < 1e-6;
  const { triangles } = body.topology;
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const from = triangles[corner]!;
    const to = triangles[corner % 3 === 2 ? corner - 2 : corner + 1]!;
    if (!onMidline(from) || !onMidline(to)) continue;
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
    neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
  }
  return neighbours;
}

/**
 * The line of mesh vertices over the top of the head from one midline place to another, and how far along it
 * the foot of a point lies, from 0 to 1: the head's midline measured without the solver.
 */
export function midlineArc(name: ExportBody, from: Vec3, to: Vec3): (point: Vec3) => number {
  const { positions } = body.evaluate(EXPORT_BODIES[name]);
  const neighbours = midlineNeighbours(positions);
  const at = (vertex: number): Vec3 => [
    positions[vertex * 3]!,
    positions[vertex * 3 + 1]!,
    positions[vertex * 3 + 2]!,
  ];
  const nearest = (place: Vec3): number =>
    [...neighbours.keys()].reduce((best, vertex) =>
      distance(at(vertex), place) < distance(at(best), place) ? vertex : best,
    );

  const end = nearest(to);
  const line = [nearest(from)];
  while (line.at(-1) !== end) {
    const here = line.at(-1)!;
    const onward = [...neighbours.get(here)!].filter((vertex) => !line.includes(vertex));
    // From the first vertex the way over the top is the one that rises.
    const next = onward.sort((a, b) => at(b)[1] - at(a)[1])[0];
    if (next === undefined) throw new Error(`the midline of ${name} breaks off`);
    line.push(next);
  }
  const places = line.map(at);
  const lengths = places.map((place, index) => (index === 0 ? 0 : distance(place, places[index - 1]!)));
  const before = lengths.map((_, index) =>
    lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
  );
  const whole = before.at(-1)!;
  return (point) => {
    const index = places.reduce(
      (best, place, candidate) =>
        distance(place, point) < distance(places[best]!, point) ? candidate : best,
      0,
    );
    const [a, b] =
      index === 0 ? [0, 1] : index === places.length - 1 ? [index - 1, index] : nearerSide(index, point);
    const along = distance(places[a]!, point) / (distance(places[a]!, point) + distance(places[b]!, point));
    return (before[a]! + along * (before[b]! - before[a]!)) / whole;
  };

  function nearerSide(index: number, point: Vec3): readonly [number, number] {
    return distance(places[index - 1]!, point) < distance(places[index + 1]!, point)
      ? [index - 1, index]
      : [index, index + 1];
  }
}
