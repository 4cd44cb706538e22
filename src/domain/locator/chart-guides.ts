import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { mix, type Vec3 } from '../geometry/vec3.ts';
import type { FoundLine } from './finding.ts';
import { type FindingNotes, isNear, nameOf, wordsOf } from './finding-notes.ts';
import { spaceHeight } from './intercostal-space.ts';
import type { Anchor } from './language.ts';
import { layRuler } from './lay-ruler.ts';
import type { Spot } from './spot.ts';

export type Field = 'level' | 'lateral' | 'depth';

/** Which of x, y and z a coordinate of a chart says. */
export const AXIS: Readonly<Record<Field, 0 | 1 | 2>> = { lateral: 0, level: 1, depth: 2 };

const GUIDE = { level: 'level', lateral: 'plumb', depth: 'depth' } as const;

/** A line from the place that a coordinate is level with to where the rule goes on from. */
export function guide(
  notes: FindingNotes,
  anchor: Anchor,
  field: Field,
  goal: Vec3,
  at: (place: Vec3) => SkinPoint,
): void {
  const name = nameOf(anchor);
  if (name === null) return;
  const spot = notes.solving.spot(anchor);
  const axis = AXIS[field];
  const flat = (p: Vec3): Vec3 => p.map((v, k) => (k === axis ? spot.position[axis] : v)) as unknown as Vec3;
  const [from, to] = [flat(spot.position), flat(goal)];
  const metres = Math.hypot(...[0, 1, 2].map((k) => to[k]! - from[k]!));
  if (isNear({ position: from }, to)) return;
  const { places } = layRuler((share) => at(mix(to, from, share)), 1, 0, metres);
  notes.line({
    id: `${GUIDE[field]}-${name}`,
    kind: GUIDE[field],
    is: wordsOf(notes.solving, anchor),
    samples: places.map(({ position }) => position).reverse(),
    normals: places.map(({ normal }) => normal).reverse(),
  });
}

/** The space between two ribs, from beside the breastbone to where the rule meets it. */
export function spaceLine(
  notes: FindingNotes,
  space: number,
  end: Spot,
  at: (place: Vec3) => SkinPoint,
): FoundLine {
  const { solving } = notes;
  const size = solving.cun('nipple-nipple').size;
  const many = end.position[0] / size;
  const place = (cun: number): SkinPoint => {
    const lateral = cun * size;
    return at([lateral, spaceHeight(solving, space, lateral).value, end.position[2]]);
  };
  // From the point inward, so that it may end where the space does.
  const { places } = layRuler((cun) => place(many - cun), many, 0, size);
  return {
    id: `space-${space}`,
    kind: 'space',
    is: String(space),
    samples: places.map(({ position }) => position).reverse(),
    normals: places.map(({ normal }) => normal).reverse(),
  };
}
