import { addScaled, cross, dot, normalize, reject, type Vec3 } from '../../domain/geometry/vec3.ts';
import { castRay, type RaySurface } from '../surface/ray.ts';
import { handStand, onBody, type HandStand } from './hand-stand.ts';
import { settlePads, type FittedPad, type SettledHand } from './settle-pads.ts';

/** A place that is worked at, and how a hand comes to it. */
export interface Approach {
  readonly position: Vec3;
  /** Unit, outward. */
  readonly normal: Vec3;
  /** Which way the fingers point for a hand that comes from where its arm is. */
  readonly pointing: Vec3;
  /** In the hand's own frame; the first is put on the place, but of a pinch the middle between them. */
  readonly pads: readonly FittedPad[];
  /** Two pads from both sides; its fingers may as well point the opposite way. */
  readonly isPinch: boolean;
  /** Degrees that the wrist may stand off and the hand roll, best first. */
  readonly tilts: readonly number[];
  readonly rolls: readonly number[];
  readonly isMirrored: boolean;
  /** Where the camera is; null where that does not matter. */
  readonly eye: Vec3 | null;
}

export interface PlacedHand extends SettledHand {
  /** Metres: the deepest that any place asked about lies in the body, along the skin's normal. */
  readonly sunk: number;
}

const YAWS = 24;
/** What a metre of sinking in, a turn away from the arm, a tilt, a roll and a hidden point cost; the least is taken. */
const COST = { sunk: 1000, sunkMean: 2500, turn: 9, tilt: 1.4, roll: 1.6, hidden: 26 } as const;
/** Metres that flesh gives way without its showing. */
const GIVES = 0.0015;
/** Metres from the line of sight within which a hand hides the point. */
const BESIDE = 0.014;
/** Metres that a hand may sink in more so that all its pads touch. */
const SETTLING = 0.003;
/** Metres: rays that begin deeper than this in the body are not asked farther. */
const FAR = 0.5;

/**
 * Sets a hand on a place so that its pad rests there: of all turns about the skin's normal, tilts and rolls, the one
 * that sinks least into the body, comes from where the arm is, and leaves the point in sight.
 * @param samples `handSamples`: three numbers each
 */
export function placeHand(surface: RaySurface, approach: Approach, samples: Float32Array): PlacedHand {
  const { position, normal, pointing, pads, isPinch, tilts, rolls, isMirrored } = approach;
  const level = normalize(reject(pointing, normal));
  const side = cross(normal, level);
  const tries: { cost: number; stand: HandStand }[] = [];
  for (let i = 0; i < YAWS; i++) {
    const turn = (2 * Math.PI * i) / YAWS;
    const facing = isPinch ? Math.abs(Math.cos(turn)) : Math.cos(turn);
    const way = addScaled(addScaled([0, 0, 0], level, Math.cos(turn)), side, Math.sin(turn));
    tilts.forEach((tilt, t) =>
      rolls.forEach((roll, r) =>
        tries.push({
          cost: COST.turn * (1 - facing) + COST.tilt * t + COST.roll * Math.ceil(r / 2),
          stand: handStand(position, normal, way, { tilt, roll }, isMirrored),
        }),
      ),
    );
  }
  // What is best anyway is tried first: most others then need only a few rays.
  tries.sort((a, b) => a.cost - b.cost);
  let best = tries[0]!.stand;
  let least = Infinity;
  for (const { cost, stand } of tries) {
    if (cost >= least) break;
    const whole = judge(surface, approach, stand, samples, cost, least);
    if (whole >= least) continue;
    least = whole;
    best = stand;
  }
  const plain = { stand: best, fit: 0, sunk: deepest(surface, best, normal, samples) };
  const settled = settlePads(surface, best, normal, pads, isPinch);
  const sunk = deepest(surface, settled.stand, normal, samples);
  // One finger that touches is better than three of which one is in the ear.
  return sunk > plain.sunk + SETTLING && !isPinch ? plain : { ...settled, sunk };
}

/** The cost of a stand, or more than `limit` as soon as that is certain. */
function judge(
  surface: RaySurface,
  { normal, position, eye }: Approach,
  stand: HandStand,
  samples: Float32Array,
  cost: number,
  limit: number,
): number {
  const count = samples.length / 3;
  const sight = eye && normalize([eye[0] - position[0], eye[1] - position[1], eye[2] - position[2]]);
  let worst = 0;
  let sum = 0;
  let hidden = 0;
  for (let i = 0; i < count; i++) {
    const place = onBody(stand, [samples[i * 3]!, samples[i * 3 + 1]!, samples[i * 3 + 2]!]);
    const sunk = Math.max(0, depthIn(surface, place, normal) - GIVES);
    worst = Math.max(worst, sunk);
    sum += sunk;
    if (sight && isBeside(place, position, sight)) hidden++;
    const now = cost + COST.sunk * worst + (COST.sunkMean * sum) / count + (COST.hidden * hidden) / count;
    if (now >= limit) return now;
  }
  return cost + COST.sunk * worst + (COST.sunkMean * sum) / count + (COST.hidden * hidden) / count;
}

/** Metres that a place lies in the body: the nearer of the ways out along the normal and against it; 0 outside. */
function depthIn(surface: RaySurface, [x, y, z]: Vec3, [nx, ny, nz]: Vec3): number {
  const out = castRay(surface, x, y, z, nx, ny, nz, FAR);
  if (!out) return 0;
  if (!out.leaving) return 0;
  const there = out.distance;
  const back = castRay(surface, x, y, z, -nx, -ny, -nz, there);
  return back?.leaving ? Math.min(there, back.distance) : there;
}

function deepest(surface: RaySurface, stand: HandStand, normal: Vec3, samples: Float32Array): number {
  let worst = 0;
  for (let i = 0; i < samples.length; i += 3) {
    const place = onBody(stand, [samples[i]!, samples[i + 1]!, samples[i + 2]!]);
    worst = Math.max(worst, depthIn(surface, place, normal));
  }
  return worst;
}

/** Whether a place lies before the point as the eye sees it, or close to that line. */
function isBeside(place: Vec3, point: Vec3, sight: Vec3): boolean {
  const off: Vec3 = [place[0] - point[0], place[1] - point[1], place[2] - point[2]];
  const toward = dot(off, sight);
  return toward > 0.004 && Math.hypot(...reject(off, sight)) < BESIDE;
}
