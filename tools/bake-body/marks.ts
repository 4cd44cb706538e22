import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import { fromLine } from './relief.ts';
import { smoothstep, type Vec } from './linear.ts';
import type { Reference } from './reference.ts';

/** Middles of the left nails, thumb to little finger, then great toe to little toe: two vertices each. */
const NAILS: readonly (readonly number[])[] = [
  [9444, 9445],
  [9492, 8746],
  [9531, 8938],
  [9570, 9130],
  [9609, 9322],
  [12776, 12777],
  [13115, 13130],
  [13158, 13145],
  [13138, 13079],
  [13274, 13289],
];
/** About half the distance between base vertices on a nail, metres: what one unit of the lifted mask spans. */
const NAIL_SPAN = 0.006;
const STOMION = 523;
const CHEILION = 7250;
/** Upper and lower lip at the middle, metres. */
const UPPER_LIP = 0.0078;
const LOWER_LIP = 0.0098;

/** Metres inside the edge of a nail (negative: outside), for every vertex. */
export function nailDistance(reference: Reference, mesh: QuadMesh): Float32Array {
  const mask = new Float32Array(mesh.vertexCount);
  for (let q = 0; q < mesh.quads.length; q += 4) {
    const corners = mesh.quads.subarray(q, q + 4);
    if (NAILS.some((nail) => nail.some((v) => corners.includes(v)))) for (const v of corners) mask[v] = 1;
  }
  for (let v = 0; v < mesh.vertexCount; v++) if (mask[v] === 1) mask[reference.mirror[v]!] = 1;
  return reference.lift(mask).map((value) => (value - 0.55) * NAIL_SPAN);
}

/** How much of each vertex is lip, 0 to 1. */
export function lips(reference: Reference): Float32Array {
  const [, , front] = reference.at(STOMION);
  const [width, corner] = reference.at(CHEILION);
  const seam = reference.at(STOMION)[1];
  return Float32Array.from({ length: reference.count }, (_, v) => {
    const [x, y, z] = reference.at(v);
    const across = Math.min(1, Math.abs(x) / width);
    if (z < front - 0.03 || Math.abs(x) > width * 1.03 || Math.abs(y - seam) > 0.02) return 0;
    const middle = seam + (corner - seam) * across * across;
    const round = Math.sqrt(1 - across * across);
    const height = y >= middle ? UPPER_LIP * round + 0.0006 : LOWER_LIP * round + 0.0004;
    return 1 - smoothstep(0.75, 1.1, Math.abs(y - middle) / height);
  });
}

/** A line on the skin of the left, as wide as given: metres to where it has faded by two thirds. */
interface Crease {
  /** Vertices, or places on the palm as seen from the front, metres. */
  readonly through: readonly (number | readonly [x: number, y: number])[];
  readonly width: number;
  readonly depth: number;
}
const CREASES: readonly Crease[] = [
  // Wrist, elbow, hollow of the knee.
  { through: [10580, 10581, 10582, 10583, 10584, 10585, 10586], width: 0.003, depth: 1 },
  { through: [10035, 10034, 10033, 10545, 10032, 10031], width: 0.006, depth: 0.5 },
  { through: [11246, 11243, 11244, 11240, 11241], width: 0.007, depth: 0.5 },
  // The palm: round the ball of the thumb, across its middle, under the fingers.
  {
    through: [
      [0.4235, 0.8155],
      [0.408, 0.8205],
      [0.3965, 0.8315],
      [0.389, 0.845],
      [0.3855, 0.86],
    ],
    width: 0.0042,
    depth: 0.9,
  },
  {
    through: [
      [0.4225, 0.8135],
      [0.405, 0.8095],
      [0.385, 0.8135],
      [0.367, 0.822],
    ],
    width: 0.0042,
    depth: 0.8,
  },
  {
    through: [
      [0.358, 0.806],
      [0.374, 0.801],
      [0.391, 0.7985],
      [0.406, 0.79],
    ],
    width: 0.0042,
    depth: 0.9,
  },
];

/** Depth of the skin's lasting folds, 0 to 1, for every vertex. They fade toward their ends. */
export function creases(reference: Reference): Float32Array {
  const out = new Float32Array(reference.count);
  for (const { through, width, depth } of CREASES) {
    const line = smoothLine(
      through.map((at) => (typeof at === 'number' ? reference.at(at) : onPalm(reference, at))),
    );
    const last = line.length - 1;
    for (let v = 0; v < reference.count; v++) {
      const twin = reference.mirror[v]!;
      const p = reference.at(v);
      if (p[0] < 0) continue;
      const d = fromLine(p, line);
      if (d > 3 * width) continue;
      let nearest = 0;
      line.forEach((q, i) => {
        if (
          Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) <
          Math.hypot(...line[nearest]!.map((c, k) => c - p[k]!))
        )
          nearest = i;
      });
      const fade = Math.sin(Math.PI * Math.min(0.92, Math.max(0.08, nearest / last))) ** 0.5;
      const value = depth * fade * Math.exp(-((d / width) ** 2));
      if (value > out[v]!) out[v] = out[twin] = value;
    }
  }
  return out;
}

/** A place on the palm as seen from the front, with the depth of the skin there. */
function onPalm(reference: Reference, [x, y]: readonly [number, number]): Vec {
  let best = Infinity;
  let depth = 0;
  for (let v = 0; v < reference.count; v++) {
    const [px, py, pz] = reference.at(v);
    const far = Math.hypot(px - x, py - y);
    if (far < best && reference.normal(v)[2] > 0.2) [best, depth] = [far, pz];
  }
  return [x, y, depth];
}

const SAMPLES = 8;

/** A Catmull-Rom line through places. */
function smoothLine(places: readonly Vec[]): Vec[] {
  const out: Vec[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b, c, d] = [
      places[i - 1] ?? places[i]!,
      places[i]!,
      places[i + 1]!,
      places[i + 2] ?? places[i + 1]!,
    ];
    for (let s = 0; s < SAMPLES; s++) {
      const t = s / SAMPLES;
      out.push(
        [0, 1, 2].map(
          (k) =>
            0.5 *
            (2 * b[k]! +
              (c[k]! - a[k]!) * t +
              (2 * a[k]! - 5 * b[k]! + 4 * c[k]! - d[k]!) * t * t +
              (3 * b[k]! - a[k]! - 3 * c[k]! + d[k]!) * t ** 3),
        ) as unknown as Vec,
      );
    }
  }
  out.push(places[places.length - 1]!);
  return out;
}
