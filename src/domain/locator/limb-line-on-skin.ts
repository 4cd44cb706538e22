import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { dot } from '../geometry/vec3.ts';
import type { FoundLine } from './finding.ts';
import { nameOf, wordsOf } from './finding-notes.ts';
import type { Line } from './language.ts';
import { layRuler } from './lay-ruler.ts';
import { limbAxis } from './limb-frame.ts';
import type { Limb } from './names.ts';
import { cutLimb, placeOfCut } from './rule-limb.ts';
import type { Solving } from './solving.ts';

/** A line with the places of the skin it goes over, so that it can be carried along by a change of shape. */
export type LaidLine = Omit<FoundLine, 'samples' | 'normals'> & { readonly places: readonly SkinPoint[] };

export const lineThrough = ({ places, ...line }: LaidLine): FoundLine => ({
  ...line,
  samples: places.map(({ position }) => position),
  normals: places.map(({ normal }) => normal),
});

/** A line of the landmark table, or the one that joins places, on the skin of a limb as far as a level and its own ends. */
export function limbLine(solving: Solving, limb: Limb, line: Line, level?: number): LaidLine | undefined {
  const named = typeof line === 'string' ? solving.table.lines[line] : undefined;
  const through = named?.through ?? (typeof line === 'object' && 'join' in line ? line.join : undefined);
  if (!through) return undefined;
  const axis = limbAxis(solving, limb);
  const heights = through.map((anchor) => dot(solving.spot(anchor).position, axis));
  if (level !== undefined) heights.push(level);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const middle = level ?? (low + high) / 2;
  const lay = (to: number): readonly SkinPoint[] =>
    Math.abs(to - middle) < 1e-3
      ? []
      : layRuler(
          (share) => placeOfCut(solving, cutLimb(solving, limb, line, middle + (to - middle) * share)),
          1,
          0,
          Math.abs(to - middle),
        ).places;
  const places = [...[...lay(low)].reverse(), ...lay(high).slice(low < middle ? 1 : 0)];
  return {
    id: typeof line === 'string' ? line : `join-${through.map((each) => nameOf(each) ?? 'place').join('-')}`,
    kind: named ? 'named' : 'join',
    is: named?.is ?? [through[0]!, through.at(-1)!].map((each) => wordsOf(solving, each)).join(' to '),
    places,
  };
}
