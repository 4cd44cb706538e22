import type { SkinPoint } from '../geometry/skin-mesh.ts';
import type { Ruler } from './finding.ts';
import { nameOf, namedPlace } from './finding-notes.ts';
import type { Anchor, Direction } from './language.ts';
import { layRuler } from './lay-ruler.ts';
import type { Solving } from './solving.ts';

/** A ruler of a span's cun, or of finger cun. */
export function spanRuler(
  solving: Solving,
  {
    span,
    from,
    way,
    counted,
    length,
    ends,
    at,
  }: {
    readonly span: string;
    readonly from: string | null;
    readonly way: NonNullable<Ruler['way']>;
    readonly counted: number;
    readonly length: number;
    readonly ends: readonly Anchor[];
    readonly at: (cun: number) => SkinPoint | undefined;
  },
): Omit<Ruler, 'id'> {
  const cun = span === 'finger' ? solving.fingerCun().size : solving.cun(span).size;
  const laid = layRuler(at, length, counted, cun);
  const record = solving.table.spans[span];
  return {
    span,
    is: record?.is ?? null,
    way,
    ...(record && { whole: record.cun }),
    length: laid.length,
    counted: [0, counted],
    cun,
    samples: laid.places.map(({ position }) => position),
    normals: laid.places.map(({ normal }) => normal),
    from,
    ends: laid.length === length ? ends.flatMap((end) => namedPlace(solving, end) ?? []) : [],
  };
}

/** Most equal parts that a hand divides a way into by eye, and how far off a part may be. */
const MOST_PARTS = 6;
const PART_SLACK = 0.02;

/** A ruler of equal parts; none where the share is no plain fraction. */
export function shareRuler(
  solving: Solving,
  {
    ends,
    share,
    whole,
    at,
  }: {
    readonly ends: readonly Anchor[];
    readonly share: number;
    /** Metres of the whole way. */
    readonly whole: number;
    readonly at: (share: number) => SkinPoint;
  },
): Omit<Ruler, 'id'> | undefined {
  const off = (parts: number): number => Math.abs(share * parts - Math.round(share * parts));
  let parts = 2;
  while (parts <= MOST_PARTS && off(parts) > PART_SLACK) parts++;
  const counted = Math.abs(Math.round(share * parts));
  if (parts > MOST_PARTS || counted === 0) return undefined;
  // The counted end is the share itself, which may be written 0.333.
  const unit = share / counted;
  const length = share < 0 ? counted : Math.max(parts, counted);
  const laid = layRuler((part) => at(part * unit), length, counted, whole / parts);
  return {
    span: 'share',
    is: null,
    way: 'toward',
    length: laid.length,
    counted: [0, counted],
    cun: whole / parts,
    samples: laid.places.map(({ position }) => position),
    normals: laid.places.map(({ normal }) => normal),
    from: ends[0] === undefined ? null : nameOf(ends[0]),
    ends: ends.flatMap((end) => namedPlace(solving, end) ?? []),
  };
}

const OPPOSITE: readonly (readonly [Direction, Direction])[] = [
  ['up', 'down'],
  ['front', 'back'],
  ['medial', 'lateral'],
  ['proximal', 'distal'],
  ['radial', 'ulnar'],
  ['palmar', 'dorsal'],
];

/** A direction, or its opposite where it is counted backwards. */
export function turned(direction: Direction, sign: number): Direction {
  const pair = OPPOSITE.find((each) => each.includes(direction))!;
  return sign >= 0 ? direction : pair[direction === pair[0] ? 1 : 0];
}
