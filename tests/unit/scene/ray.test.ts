import { beforeAll, describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { clearDirection } from '../../../src/scene/camera/clear-direction.ts';
import { isSeen, lookAgain, type SightList } from '../../../src/scene/markers/visibility.ts';
import { buildBvh, refitBvh } from '../../../src/scene/surface/bvh.ts';
import { castRay, type RaySurface } from '../../../src/scene/surface/ray.ts';
import { loadBody } from '../../../tools/load-body.ts';

let surface: RaySurface;
let normals: Float32Array;
const evaluator = loadBody();

beforeAll(() => {
  const { positions, normals: n } = evaluator.evaluate(NEUTRAL_SHAPE);
  const { triangles } = evaluator.topology;
  normals = n;
  surface = { triangles, positions, bvh: buildBvh(triangles, positions) };
});

/** Every triangle in turn, by signed volumes of the ray with its edges: slow, and told another way than the tree's. */
function slowest(o: readonly number[], d: readonly number[]): number {
  const { triangles, positions: p } = surface;
  // Relative to the origin, so that the volumes are those of edges with the direction alone.
  const local = Float64Array.from(p, (x, i) => x - o[i % 3]!);
  const volume = (a: number, b: number): number =>
    d[0]! * (local[a + 1]! * local[b + 2]! - local[a + 2]! * local[b + 1]!) +
    d[1]! * (local[a + 2]! * local[b]! - local[a]! * local[b + 2]!) +
    d[2]! * (local[a]! * local[b + 1]! - local[a + 1]! * local[b]!);
  let best = Infinity;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3;
    const b = triangles[t + 1]! * 3;
    const c = triangles[t + 2]! * 3;
    const u = volume(b, c);
    const v = volume(c, a);
    const w = volume(a, b);
    if (!((u > 0 && v > 0 && w > 0) || (u < 0 && v < 0 && w < 0))) continue;
    let distance = 0;
    for (let k = 0; k < 3; k++) {
      distance += (d[k]! * (u * local[a + k]! + v * local[b + k]! + w * local[c + k]!)) / (u + v + w);
    }
    if (distance > 0 && distance < best) best = distance;
  }
  return best;
}

describe('rays against the body', () => {
  it('meet it where a search of every triangle does', () => {
    for (let i = 0; i < 24; i++) {
      const turn = i * 0.26 + 0.013;
      const y = 0.08 + i * 0.065;
      const o = [Math.sin(turn) * 3, y + 0.02, Math.cos(turn) * 3];
      const aim = [0.03 * Math.sin(i * 7) + (i % 3 === 0 ? 0.1 : 0), y, 0];
      const length = Math.hypot(...aim.map((x, k) => x - o[k]!));
      const d = aim.map((x, k) => (x - o[k]!) / length);
      const hit = castRay(surface, o[0]!, o[1]!, o[2]!, d[0]!, d[1]!, d[2]!, Infinity);
      const slow = slowest(o, d);
      if (slow === Infinity) expect(hit).toBeNull();
      else expect(hit!.distance).toBeCloseTo(slow, 5);
    }
  });

  it('know whether they began inside', () => {
    expect(castRay(surface, 0, 1.2, 0.02, 0.01, 0.02, 1, 5)!.leaving).toBe(true);
    expect(castRay(surface, 0, 1.2, 3, 0, 0.001, -1, 5)!.leaving).toBe(false);
  });

  it('still meet a body that changed its shape, after its boxes were fitted again', () => {
    const heavy = evaluator.evaluate({ ...NEUTRAL_SHAPE, weight: 1 });
    const bounds = new Float32Array(surface.bvh.bounds.length);
    refitBvh(surface.bvh, surface.triangles, heavy.positions, bounds);
    const fitted: RaySurface = { ...surface, positions: heavy.positions, bvh: { ...surface.bvh, bounds } };
    const fresh: RaySurface = {
      ...surface,
      positions: heavy.positions,
      bvh: buildBvh(surface.triangles, heavy.positions),
    };
    for (let y = 0.1; y < 1.6; y += 0.07) {
      const a = castRay(fitted, 0.05, y, 2, 0.001, 0.002, -1, 5)?.distance;
      const b = castRay(fresh, 0.05, y, 2, 0.001, 0.002, -1, 5)?.distance;
      expect(a).toBe(b);
    }
  });
});

describe('sight', () => {
  /** The vertex that reaches farthest in a direction, among those for which `keep` holds. */
  const farthest = (
    d: readonly [number, number, number],
    keep: (x: number, y: number) => boolean,
  ): number => {
    const p = surface.positions;
    let best = -1;
    let most = -Infinity;
    for (let v = 0; v < p.length / 3; v++) {
      const along = p[v * 3]! * d[0] + p[v * 3 + 1]! * d[1] + p[v * 3 + 2]! * d[2];
      if (keep(p[v * 3]!, p[v * 3 + 1]!) && along > most) {
        most = along;
        best = v;
      }
    }
    return best;
  };
  const seenFrom = (v: number, eye: readonly [number, number, number]): boolean => {
    const p = surface.positions;
    const at = [
      p[v * 3]!,
      p[v * 3 + 1]!,
      p[v * 3 + 2]!,
      normals[v * 3]!,
      normals[v * 3 + 1]!,
      normals[v * 3 + 2]!,
    ];
    return isSeen(surface, at[0]!, at[1]!, at[2]!, at[3]!, at[4]!, at[5]!, ...eye);
  };

  it('has the nose in front and not from behind', () => {
    const nose = farthest([0, 0, 1], (_, y) => y > 1.45 && y < 1.6);
    expect(seenFrom(nose, [0, 1.5, 5])).toBe(true);
    expect(seenFrom(nose, [0, 1.5, -5])).toBe(false);
  });

  it('has the hand hide the hip behind it', () => {
    // The side of the hip as high as the hand, seen along the line from the hip through the hand.
    const hand = farthest([1, 0, 0], (_, y) => y < 0.95 && y > 0.7);
    const p = surface.positions;
    const hip = farthest([1, 0, 0], (x, y) => x < 0.24 && Math.abs(y - p[hand * 3 + 1]!) < 0.01);
    const way = [0, 1, 2].map((k) => p[hand * 3 + k]! - p[hip * 3 + k]!);
    const eye = way.map((w, k) => p[hip * 3 + k]! + w * 6) as [number, number, number];
    expect(seenFrom(hip, eye)).toBe(false);
    expect(seenFrom(hip, [2, p[hand * 3 + 1]!, 4])).toBe(true);
  });

  it('finds a way to look at the inner knee past the other leg', () => {
    const p = surface.positions;
    const inner = farthest([-1, 0, 0], (x, y) => x > 0.02 && Math.abs(y - 0.48) < 0.01);
    const at = [p[inner * 3]!, p[inner * 3 + 1]!, p[inner * 3 + 2]!] as const;
    const normal = [normals[inner * 3]!, normals[inner * 3 + 1]!, normals[inner * 3 + 2]!] as const;
    const way = clearDirection(surface, at, normal, 1.4, 0.45);
    const eye = at.map((x, k) => x + way[k]! * 1.4) as [number, number, number];
    expect(seenFrom(inner, at.map((x, k) => x + normal[k]! * 1.4) as [number, number, number])).toBe(false);
    expect(seenFrom(inner, eye)).toBe(true);
  });
});

describe('sight of many points', () => {
  const count = 300;
  const list = (): SightList => {
    const at = (values: Float32Array): Float32Array =>
      Float32Array.from({ length: count * 3 }, (_, i) => values[Math.floor(i / 3) * 40 * 3 + (i % 3)]!);
    return {
      count,
      positions: at(surface.positions),
      normals: at(normals),
      seen: new Uint8Array(count),
      stale: count,
      cursor: 0,
    };
  };

  it('is the same in small portions as at once, and comes to an end', () => {
    const whole = list();
    expect(lookAgain(whole, surface, 1, 1.2, 5, Infinity)).toBe(true);
    const parts = list();
    let frames = 0;
    while (!lookAgain(parts, surface, 1, 1.2, 5, 20)) frames++;
    expect(frames).toBeGreaterThan(2);
    expect(frames).toBeLessThan(16);
    expect([...parts.seen]).toEqual([...whole.seen]);
    expect(whole.seen.includes(1)).toBe(true);
    expect(whole.seen.includes(0)).toBe(true);
  });

  it('forgets nothing when the eye moves on before all were asked', () => {
    const moving = list();
    lookAgain(moving, surface, 1, 1.2, 5, 20);
    moving.stale = count;
    while (!lookAgain(moving, surface, -4, 1.2, -3, 20));
    const whole = list();
    lookAgain(whole, surface, -4, 1.2, -3, Infinity);
    expect([...moving.seen]).toEqual([...whole.seen]);
  });
});
