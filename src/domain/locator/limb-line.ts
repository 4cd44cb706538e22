import type { Plane } from '../geometry/trace-section.ts';
import { addScaled, dot, mix, subtract, type Vec3 } from '../geometry/vec3.ts';
import type { Anchor, Line } from './language.ts';
import type { Solving } from './solving.ts';
import type { Spot } from './spot.ts';

export interface LinePlace {
  readonly position: Vec3;
  /** From where the line is seen straight, when it is. */
  readonly sight: Vec3 | undefined;
  readonly spread: number;
}

/**
 * Where a line along a limb passes a level, before it is brought to the skin. A line runs straight from anchor
 * to anchor and goes on straight beyond its ends; a single anchor is a line along the limb's axis.
 */
export function lineAtLevel(solving: Solving, line: Line, plane: Plane, level: number): LinePlace {
  const { through: anchors, sight } = readLine(solving, line);
  const spots = anchors.map((anchor) => solving.spot(anchor));
  const axis = plane.normal;
  if (spots.length === 1) {
    const [spot] = spots as [Spot];
    const position = addScaled(spot.position, axis, dot(subtract(plane.point, spot.position), axis));
    return { position, sight, spread: spot.spread };
  }
  const heights = spots.map((spot) => dot(spot.position, axis));
  const [a, b] = bracket(heights, level);
  const rise = heights[b]! - heights[a]!;
  if (Math.abs(rise) < 1e-4) solving.fail('around', 'its line runs across the limb, not along it');
  const t = (level - heights[a]!) / rise;
  const s = Math.min(1, Math.max(0, t));
  return {
    position: mix(spots[a]!.position, spots[b]!.position, t),
    sight,
    spread: Math.hypot(spots[a]!.spread * (1 - s), spots[b]!.spread * s),
  };
}

const SIGHT = { front: [0, 0, 1], back: [0, 0, -1] } as const satisfies Record<string, Vec3>;

function readLine(
  solving: Solving,
  line: Line,
): { readonly through: readonly Anchor[]; readonly sight: Vec3 | undefined } {
  if (typeof line === 'string') {
    const named = solving.table.lines[line];
    if (named) return { through: named.through, sight: named.seen && SIGHT[named.seen] };
    if (solving.table.landmarks[line]) return { through: [line], sight: undefined };
    return solving.fail('around', `there is no line or landmark "${line}" in data/landmarks.json`);
  }
  return { through: 'join' in line ? line.join : [line], sight: undefined };
}

/** The two neighbours of a line's anchors that hold the level, or the two at the nearer end. */
function bracket(heights: readonly number[], level: number): readonly [number, number] {
  for (let i = 0; i + 1 < heights.length; i++) {
    const [p, q] = [heights[i]!, heights[i + 1]!];
    if ((level - p) * (level - q) <= 0) return [i, i + 1];
  }
  const last = heights.length - 1;
  return Math.abs(level - heights[0]!) < Math.abs(level - heights[last]!) ? [0, 1] : [last - 1, last];
}
