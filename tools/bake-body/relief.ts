import { add, distance, dot, scale, smoothstep, sub, type Vec } from './linear.ts';
import type { Reference } from './reference.ts';

/** A vertex of the body's left, or several whose middle is meant. */
type Place = number | readonly number[];
/** A rounded rise (or hollow, below 0), millimetres. */
type Bump = readonly [at: Place, rise: number, radius: number];
/** A rise along a line through places, millimetres. */
type Ridge = readonly [through: readonly Place[], rise: number, radius: number];

const BUMPS: readonly Bump[] = [
  [12836, 5, 13], // outer ankle
  [12935, 5, 14], // inner ankle
  [10555, 3, 9], // ulnar styloid
  [10438, 1.5, 8], // radial styloid
  [10029, 3.2, 11], // point of the elbow
  [10027, 2.5, 11], // inner epicondyle
  [10040, 2, 11], // outer epicondyle
  [11280, 3, 13], // bump of the shin
  [11286, 2.8, 13], // head of the fibula
  [10952, 4, 14], // ASIS
  [10831, -2.8, 11], // PSIS, a dimple
  [8236, 2.2, 13], // acromion
  [12920, 2, 10], // navicular
  [12825, 2, 10], // base of the fifth metatarsal
  [7696, 1.5, 10], // mastoid
  [9829, 1.8, 8], // knuckles
  [9917, 2, 8],
  [9892, 1.6, 7.5],
  [9855, 1.4, 7],
  [11240, -3, 26], // hollow of the knee
  [858, 3.5, 10], // C7
  [1496, 2.2, 10], // T1
  [815, -3, 12], // jugular notch
  [1892, -1.8, 11], // end of the breastbone
];

const RIDGES: readonly Ridge[] = [
  // Collarbone, from the breastbone out, and the hollows over and under it.
  [[8206, 8198, 8200, 8199, 8197, [10418, 10419], 8087, 8088, [8142, 8078], 8141, 8079], 3.4, 9],
  [[8150, 8151, 8203, 8204], -2.5, 15],
  [[8161, 8193], -1.6, 12],
  // Spine of the shoulder blade, then its inner border.
  [[8275, 8274, 8273, 8237, 8243, 8249], 3, 13],
  [[8249, 8250, 8251, 10443, 10505, 8252], 2.2, 12],
];

/** Metres along the normal, for every vertex of the neutral body. */
export function relief(reference: Reference): Float32Array {
  const out = new Float32Array(reference.count);
  const place = (p: Place): Vec =>
    typeof p === 'number' ? reference.at(p) : scale(p.map((v) => reference.at(v)).reduce(add), 1 / p.length);
  const normalAt = (p: Place): Vec => reference.normal(typeof p === 'number' ? p : p[0]!);
  const raise = (far: (p: Vec) => number, facing: Vec, rise: number, radius: number, power = 2): void => {
    for (let v = 0; v < reference.count; v++) {
      const twin = reference.mirror[v]!;
      if (reference.positions[v * 3]! < 0) continue;
      const d = far(reference.at(v));
      if (d > 3 * radius) continue;
      const same = dot(reference.normal(v), facing);
      if (same <= 0) continue;
      out[v]! += rise * Math.exp(-((d / radius) ** power)) * Math.min(1, same * 1.6);
      out[twin] = out[v]!;
    }
  };
  for (const [at, rise, radius] of BUMPS) {
    const centre = place(at);
    raise((p) => distance(p, centre), normalAt(at), rise / 1000, radius / 1000);
  }
  for (const [through, rise, radius] of RIDGES) {
    const line = through.map(place);
    raise((p) => fromLine(p, line), normalAt(through[through.length >> 1]!), rise / 1000, radius / 1000);
  }
  patella(reference, raise);
  return out;
}

export function fromLine(p: Vec, line: readonly Vec[]): number {
  let best = Infinity;
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i]!;
    const along = sub(line[i + 1]!, a);
    const t = Math.max(0, Math.min(1, dot(sub(p, a), along) / (dot(along, along) || 1e-12)));
    best = Math.min(best, distance(p, add(a, scale(along, t))));
  }
  return best;
}

type Raise = (far: (p: Vec) => number, facing: Vec, rise: number, radius: number, power?: number) => void;

/** A low plateau with a rounded edge, between base and apex. */
function patella(reference: Reference, raise: Raise): void {
  const base = reference.at(11204);
  const apex = reference.at(11242);
  const centre = add(scale(base, 0.45), scale(apex, 0.55));
  const half = (distance(base, apex) / 2) * 0.92;
  raise(
    ([x, y, z]) =>
      Math.hypot((y - centre[1]) / half, (x - centre[0]) / (half * 0.86), (z - centre[2]) / (half * 1.2)),
    reference.normal(11223),
    0.0042,
    1,
    5,
  );
}

/** What the covering adds: it stands off the skin and its edge falls over two vertices. */
export const clothRise = (inside: number): number => 0.002 * smoothstep(-0.002, 0.006, inside);
