import { addScaled, distance, dot, type Vec3 } from '../../domain/geometry/vec3.ts';
import { isSeen } from '../markers/visibility.ts';
import type { SkinPlace } from '../surface/skin-frame.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Moved } from '../worker/protocol.ts';
import { spreadDirections } from './clear-direction.ts';
import type { Shot } from './framing.ts';
import { groinSeen } from './modest.ts';

/** Metres shown round a hand at work, and how near skin must be to the point to say where one is. */
const SHOWN = 0.42;
const NEAR = { from: 0.02, to: 0.09 } as const;
const HAND = 0.16;
/** How many vertices of each are asked whether the eye sees them. */
const ASKED = 24;

/**
 * A hand at its point from near: from where the skin round the point and the hand itself are seen best. The point
 * alone would not do, for the hand lies on it.
 */
export function reachShot(held: StageBody, moved: Moved, { position, normal }: SkinPlace): Shot {
  const size = SHOWN * (held.stature / 1.66);
  const working = new Set(moved.vertices);
  const round = few(near(held, position, NEAR.from, NEAR.to, (v) => !working.has(v)));
  const hand = few([...moved.vertices].filter((v) => distance(placeOf(held, v), position) < HAND));
  const groin = groinSeen(held);
  let best = normal;
  let most = -Infinity;
  for (const from of spreadDirections()) {
    const eye = addScaled(position, from, size * 3.2);
    const share = (vertices: readonly number[]): number =>
      vertices.filter((v) => sees(held, v, eye)).length / Math.max(1, vertices.length);
    // Level views are understood best, and those that look at the skin rather than along it.
    const easy = 0.5 * dot(from, normal) - 0.5 * from[1] * from[1] + 0.15 * from[2];
    if (easy + 1.7 <= most) continue;
    const score = easy + share(round) + 0.7 * share(hand) - 0.9 * groin(eye);
    if (score <= most) continue;
    most = score;
    best = from;
  }
  return { target: position, from: best, width: size * 0.9, height: size };
}

const placeOf = ({ positions: p }: StageBody, v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];

function near(
  body: StageBody,
  position: Vec3,
  from: number,
  to: number,
  counts: (v: number) => boolean,
): number[] {
  const out: number[] = [];
  for (let v = 0; v < body.positions.length / 3; v++) {
    const away = distance(placeOf(body, v), position);
    if (away >= from && away < to && counts(v)) out.push(v);
  }
  return out;
}

const few = (vertices: readonly number[]): number[] =>
  vertices.filter((_, i) => i % Math.max(1, Math.floor(vertices.length / ASKED)) === 0);

function sees(body: StageBody, v: number, eye: Vec3): boolean {
  const { normals: n } = body;
  return isSeen(body, ...placeOf(body, v), n[v * 3]!, n[v * 3 + 1]!, n[v * 3 + 2]!, ...eye);
}
