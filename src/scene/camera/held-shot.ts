import { cross, dot, normalize, type Vec3 } from '../../domain/geometry/vec3.ts';
import { isSeen } from '../markers/visibility.ts';
import type { HeldBody, StageBody } from '../surface/stage-body.ts';
import type { Moved, Prop } from '../worker/protocol.ts';
import type { Shot } from './framing.ts';
import { groinSeen } from './modest.ts';

/** Ways round the body and above it that are tried, degrees. */
const ROUND = 24;
const ABOVE = [4, 16] as const;
/** Metres: the least that is shown, and the air round what moves. */
const LEAST = 0.75;
const AIR = 0.09;
/** Every so many vertices of the skin that moves are asked whether the eye sees them. */
const ASKED = 60;

/**
 * What moves, from the side that shows how it moves: its way lies across the eye's, and the most of its skin is seen.
 * @param isWhole all of it is shown, not only what moves
 */
export function heldShot(
  { body: held, moved, props }: Pick<HeldBody, 'body' | 'moved' | 'props'>,
  isWhole = false,
): Shot {
  const { min, max } = isWhole ? boxOf(held.positions) : moved;
  const target: Vec3 = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const size: Vec3 = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  const away = 3 * Math.hypot(...size) + 1;
  const asked = sampled(moved.vertices);
  const groin = groinSeen(held);
  let best: Vec3 = [0, 0, 1];
  let most = -Infinity;
  for (const above of ABOVE) {
    for (let i = 0; i < ROUND; i++) {
      const [turn, lift] = [(i * 2 * Math.PI) / ROUND, (above * Math.PI) / 180];
      const from: Vec3 = [Math.sin(turn) * Math.cos(lift), Math.sin(lift), Math.cos(turn) * Math.cos(lift)];
      const eye: Vec3 = [target[0] + from[0] * away, target[1] + from[1] * away, target[2] + from[2] * away];
      const seen =
        asked.filter((v) => sees(held, v, eye) && !isBehind(props, placeOf(held, v), eye)).length /
        Math.max(1, asked.length);
      // The eye knows a body best from the front, a little from the side.
      const score =
        across(moved.ways, from) + 0.9 * seen + 0.25 * from[2] - 0.5 * groin(eye) - (above > 10 ? 0.05 : 0);
      if (score <= most) continue;
      most = score;
      best = from;
    }
  }
  const right = normalize(cross([0, 1, 0], best));
  const up = cross(best, right);
  const width = extentAlong(size, right) + 2 * AIR;
  const height = extentAlong(size, up) + 2 * AIR;
  return { target, from: best, width: Math.max(LEAST * 0.8, width), height: Math.max(LEAST, height) };
}

/** The share of all movement that goes across a look rather than along it, 0 to 1. */
function across(ways: Moved['ways'], from: Vec3): number {
  const [xx, yy, zz, xy, xz, yz] = ways;
  const all = xx + yy + zz;
  if (all < 1e-9) return 0;
  const [x, y, z] = from;
  const along = xx * x * x + yy * y * y + zz * z * z + 2 * (xy * x * y + xz * x * z + yz * y * z);
  return 1 - along / all;
}

function sees({ positions: p, normals: n, ...surface }: StageBody, v: number, eye: Vec3): boolean {
  const i = v * 3;
  const body = { ...surface, positions: p };
  return isSeen(body, p[i]!, p[i + 1]!, p[i + 2]!, n[i]!, n[i + 1]!, n[i + 2]!, ...eye);
}

const sampled = (vertices: ArrayLike<number>): number[] =>
  Array.from({ length: Math.min(ASKED, vertices.length) }, (_, i) =>
    Math.floor(vertices[Math.floor((i * vertices.length) / Math.min(ASKED, vertices.length))]!),
  );

const placeOf = ({ positions: p }: StageBody, v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];

/** Whether something that the body rests on stands between a place and the eye: by the box's three slabs. */
const isBehind = (props: readonly Prop[], from: Vec3, eye: Vec3): boolean =>
  props.some(({ min, max }) => {
    let [enter, leave] = [0.01, 1];
    for (const k of [0, 1, 2] as const) {
      const way = eye[k] - from[k] || 1e-9;
      const [a, b] = [(min[k] - from[k]) / way, (max[k] - from[k]) / way];
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
    }
    return enter < leave;
  });

/** How far a box of a size reaches along a unit way. */
const extentAlong = (size: Vec3, way: Vec3): number =>
  dot(size, [Math.abs(way[0]), Math.abs(way[1]), Math.abs(way[2])]);

function boxOf(positions: Float32Array): Pick<Moved, 'min' | 'max'> {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3]!, positions[i]!);
    max[i % 3] = Math.max(max[i % 3]!, positions[i]!);
  }
  return { min, max };
}
