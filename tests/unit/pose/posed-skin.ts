import type { BodyTopology } from '../../../src/domain/body/body-model.ts';
import type { Vec3 } from '../../../src/domain/geometry/vec3.ts';

/** Axes along which rays are sent: the middle of three answers is believed, since the skin is cut open at an elbow. */
const AXES = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

/** Whether places are inside a posed skin without some of its vertices, by how often rays go through it. */
export function insideSkin(
  { triangles }: BodyTopology,
  positions: Float32Array,
  left: (vertex: number) => boolean,
  places: readonly Vec3[],
): boolean[] {
  const inside = places.map(() => 0);
  for (const [k, l, m] of AXES) {
    const turns = new Int32Array(places.length);
    for (let t = 0; t < triangles.length; t += 3) {
      if (left(triangles[t]!) || left(triangles[t + 1]!) || left(triangles[t + 2]!)) continue;
      const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
      const [al, bl, cl] = [positions[a + l]!, positions[b + l]!, positions[c + l]!];
      const [am, bm, cm] = [positions[a + m]!, positions[b + m]!, positions[c + m]!];
      const area = (bl - al) * (cm - am) - (cl - al) * (bm - am);
      const [low, high] = [Math.min(al, bl, cl), Math.max(al, bl, cl)];
      for (let i = 0; i < places.length; i++) {
        const place = places[i]!;
        if (place[l] < low || place[l] > high) continue;
        const u = ((bl - place[l]) * (cm - place[m]) - (cl - place[l]) * (bm - place[m])) / area;
        const v = ((cl - place[l]) * (am - place[m]) - (al - place[l]) * (cm - place[m])) / area;
        if (!(u >= 0 && v >= 0 && u + v <= 1)) continue;
        const hit = u * positions[a + k]! + v * positions[b + k]! + (1 - u - v) * positions[c + k]!;
        // Out of the skin counts one way, into it the other.
        if (hit > place[k]) turns[i]! += area > 0 ? 1 : -1;
      }
    }
    turns.forEach((count, i) => (inside[i]! += count !== 0 ? 1 : 0));
  }
  return inside.map((rays) => rays >= 2);
}
