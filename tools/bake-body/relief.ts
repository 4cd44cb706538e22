import { add, distance, dot, scale, smoothstep, sub, type Vec } from './linear.ts';
import type { Reference } from './reference.ts';

/** A vertex of the body's left, several whose middle is meant, or metres near which the skin is meant. */
type Place = number | readonly number[] | { readonly near: Vec };
/** A rounded rise (or hollow, below 0), millimetres. */
type Bump = readonly [at: Place, rise: number, radius: number];
/** A rise along a line through places, millimetres. */
type Ridge = readonly [through: readonly Place[], rise: number, radius: number];

const BUMPS: readonly Bump[] = [
  [12836, 6, 12], // outer ankle
  [12935, 5.5, 13], // inner ankle
  [10555, 3, 9], // ulnar styloid
  [10438, 1.5, 8], // radial styloid
  [10029, 3.2, 11], // point of the elbow
  [10027, 2.5, 11], // inner epicondyle
  [10040, 2, 11], // outer epicondyle
  [11280, 3, 12], // bump of the shin
  [11286, 3.4, 12], // head of the fibula
  [10952, 2.6, 15], // ASIS
  [{ near: [0.0426, 0.95, -0.062] }, -2.8, 11], // PSIS, a dimple
  [8236, 2.4, 13], // acromion
  [12920, 2.2, 10], // navicular
  [12825, 2.2, 9], // base of the fifth metatarsal
  [7696, 1.8, 10], // mastoid
  [9829, 1.8, 8], // knuckles
  [9917, 2, 8],
  [9892, 1.6, 7.5],
  [9855, 1.4, 7],
  [11240, -3, 26], // hollow of the knee
  [{ near: [0.11, 0.466, 0.085] }, -2, 10], // hollows beside the tendon of the kneecap
  [{ near: [0.147, 0.466, 0.082] }, -2, 10],
  [858, 3.2, 10], // C7
  [815, -3.4, 12], // jugular notch
  [{ near: [0, 1.19, 0.13] }, -1.8, 11], // end of the breastbone
  [{ near: [0, 1.427, 0.085] }, 1.4, 8], // larynx
];

/** Tips of the spinous processes, as shares of the way from C7 to the tip of the coccyx (usual spacing). */
const SPINE = [
  0.034, 0.072, 0.112, 0.155, 0.2, 0.246, 0.292, 0.335, 0.377, 0.418, 0.46, 0.504, 0.554, 0.607, 0.66, 0.712,
  0.756,
];
const C7_HEIGHT = 1.418;
const COCCYX_HEIGHT = 0.856;

const RIDGES: readonly Ridge[] = [
  // Collarbone, from the breastbone out, and the hollows over and under it.
  [[8206, 8198, 8200, 8199, 8197, [10418, 10419], 8087, 8088, [8142, 8078], 8141, 8079], 4, 8.5],
  [[8150, 8151, 8203, 8204], -3, 15],
  [[8161, 8193], -1.8, 12],
  // Sternomastoid, from the mastoid to the breastbone.
  [
    [
      { near: [0.057, 1.485, 0.038] },
      { near: [0.05, 1.45, 0.052] },
      { near: [0.038, 1.42, 0.062] },
      { near: [0.018, 1.392, 0.068] },
    ],
    2.2,
    8.5,
  ],
  // Spine of the shoulder blade, its inner border, and the hollows beside them.
  [[8275, 8274, 8273, 8237, 8243, 8249], 3.6, 11],
  [[8249, 8250, 8251, 10443, 10505, 8252], 3.2, 11],
  [[{ near: [0.045, 1.33, -0.05] }, { near: [0.045, 1.27, -0.06] }, { near: [0.05, 1.22, -0.06] }], -1.6, 13],
  // The two tendons at the front of the wrist.
  [
    [{ near: [0.3645, 0.884, 0.078] }, { near: [0.35, 0.915, 0.075] }, { near: [0.335, 0.95, 0.073] }],
    1.1,
    4.2,
  ],
  [
    [{ near: [0.3745, 0.887, 0.076] }, { near: [0.3605, 0.919, 0.075] }, { near: [0.345, 0.955, 0.073] }],
    1.2,
    4.2,
  ],
  // Front edge of the shin bone.
  [
    [
      { near: [0.131, 0.4, 0.075] },
      { near: [0.134, 0.33, 0.068] },
      { near: [0.138, 0.25, 0.057] },
      { near: [0.14, 0.16, 0.048] },
    ],
    1.6,
    8,
  ],
];

/** Where the lower edge of the ribs shows, from the end of the breastbone out: metres, near the skin. */
const COSTAL_ARCH: readonly Vec[] = [
  [0.018, 1.178, 0.13],
  [0.036, 1.167, 0.128],
  [0.055, 1.149, 0.124],
  [0.075, 1.127, 0.117],
  [0.096, 1.108, 0.104],
  [0.116, 1.098, 0.08],
  [0.128, 1.088, 0.05],
];
const ILIAC_CREST: readonly Vec[] = [
  [0.121, 0.919, 0.107],
  [0.135, 0.948, 0.085],
  [0.142, 0.972, 0.05],
  [0.138, 0.988, 0.015],
  [0.12, 0.998, -0.02],
  [0.09, 0.998, -0.045],
  [0.06, 0.988, -0.055],
];

/** Metres along the normal, for every vertex of the neutral body. */
export function relief(reference: Reference): Float32Array {
  const out = new Float32Array(reference.count);
  const vertices = (p: Place): readonly number[] =>
    typeof p === 'number' ? [p] : 'near' in p ? [nearest(reference, p.near)] : p;
  const place = (p: Place): Vec => {
    const all = vertices(p);
    return scale(all.map((v) => reference.at(v)).reduce(add), 1 / all.length);
  };
  const normalAt = (p: Place): Vec => reference.normal(vertices(p)[0]!);
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
  for (const share of SPINE) {
    const at: Place = { near: [0, C7_HEIGHT + (COCCYX_HEIGHT - C7_HEIGHT) * share, -0.05] };
    const centre = place(at);
    raise((p) => distance(p, centre), normalAt(at), 0.0009, 0.0075);
  }
  for (const margin of [COSTAL_ARCH, ILIAC_CREST]) {
    const line = margin.map((at) => place({ near: at }));
    for (let i = 0; i + 1 < line.length; i += 2) {
      const part = line.slice(i, i + 3);
      raise((p) => fromLine(p, part), normalAt({ near: part[1] ?? part[0]! }), 0.0022, 0.011);
    }
  }
  patella(reference, raise);
  return out;
}

function nearest(reference: Reference, point: Vec): number {
  let best = -1;
  let least = Infinity;
  for (let v = 0; v < reference.count; v++) {
    const d = distance(reference.at(v), point);
    if (d < least) [best, least] = [v, d];
  }
  return best;
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
  const centre = add(scale(base, 0.55), scale(apex, 0.45));
  const half = distance(base, apex) / 2;
  raise(
    ([x, y, z]) =>
      Math.hypot((y - centre[1]) / half, (x - centre[0]) / (half * 0.88), (z - centre[2]) / (half * 1.2)),
    reference.normal(11223),
    0.0034,
    1,
    3.4,
  );
}

/** Relief under the covering: cloth stands off the skin and passes on a third of what is beneath. Metres. */
export function clothed(rise: number, inside: number): number {
  const covered = smoothstep(-0.002, 0.006, inside);
  return rise * (1 - 0.67 * covered) + 0.002 * covered;
}
