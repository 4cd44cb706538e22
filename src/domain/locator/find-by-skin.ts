import { alongCurve } from '../geometry/trace-section.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { distance } from '../geometry/vec3.ts';
import { measure } from './coordinate.ts';
import type { Ruler } from './finding.ts';
import { type FindingNotes, nameOf, namedPlace } from './finding-notes.ts';
import { layRuler } from './lay-ruler.ts';
import type { Anchor, Direction, NailRule, ScalpRule, WalkRule } from './language.ts';
import { applyAt } from './rule-at.ts';
import { OFF_CORNER, offNail } from './rule-nail.ts';
import { besideMidline, overMidline } from './rule-scalp.ts';
import { walkTo } from './rule-walk.ts';
import type { Solving } from './solving.ts';
import type { Spot } from './spot.ts';

/** Cun from hairline to hairline: the farther half is counted from the back one, as the standard does. */
const HEAD = 12;

/** Metres: between places so near each other there is nothing to divide. */
const SHORT = 0.005;

/** Cun over the midline of the head, then beside it. */
export function findByScalp(notes: FindingNotes, rule: ScalpRule): void {
  const { solving } = notes;
  const fromBack = rule.scalp > HEAD / 2;
  const start = fromBack ? 'post_hairline' : 'ant_hairline';
  notes.places([namedPlace(solving, start)!]);
  const many = fromBack ? HEAD - rule.scalp : rule.scalp;
  if (many !== 0) {
    const onHead = many > 0;
    const way = (fromBack ? -1 : 1) * (onHead ? 1 : -1);
    notes.ruler(
      spanRuler(solving, {
        span: 'hairline-hairline',
        from: start,
        way: !onHead ? 'down' : fromBack ? 'up' : 'back',
        counted: Math.abs(many),
        length: onHead ? HEAD : Math.abs(many),
        ends: onHead ? [start, fromBack ? 'ant_hairline' : 'post_hairline'] : [],
        at: (cun) => overMidline(solving, (fromBack ? HEAD : 0) + way * cun),
      }),
    );
  }
  if (rule.lateral === 0) return;
  const middle = overMidline(solving, rule.scalp);
  const whole = solving.table.spans['hairline_corners']!.cun;
  notes.ruler(
    spanRuler(solving, {
      span: 'hairline_corners',
      from: null,
      way: 'lateral',
      counted: rule.lateral,
      length: Math.max(whole, rule.lateral),
      ends: [],
      at: (cun) => besideMidline(solving, middle, cun),
    }),
  );
}

/** A tenth of a finger cun off the corner of a nail. */
export function findByNail(notes: FindingNotes, rule: NailRule): void {
  const { solving } = notes;
  notes.places([namedPlace(solving, rule.nail)!]);
  notes.ruler(
    spanRuler(solving, {
      span: 'finger',
      from: rule.nail,
      way: 'away',
      counted: OFF_CORNER,
      length: OFF_CORNER,
      ends: [],
      at: (fcun) => (fcun === 0 ? solving.landmark(rule.nail).skin! : offNail(solving, rule.nail, fcun)),
    }),
  );
}

/** A walk from a place, in a direction or toward another. */
export function findByWalk(notes: FindingNotes, rule: WalkRule, reach: (anchor: Anchor) => void): void {
  const { solving } = notes;
  const { go } = rule;
  reach(rule.from);
  const from = applyAt(solving, { at: rule.from }, undefined);
  const start = solving.skinOf(from);
  const name = nameOf(rule.from);
  const many = rule.cun ?? rule.fcun ?? 0;
  const size = rule.share === undefined ? measure(solving, rule, () => '').metres / many : 0;
  const sign = Math.sign(many);
  const plain = {
    span: rule.fcun === undefined ? (rule.span ?? '') : 'finger',
    from: name,
    way: typeof go === 'string' ? turned(go, sign) : ('toward' as const),
    counted: Math.abs(many),
    length: Math.abs(many),
    ends: [],
  };
  if (typeof go === 'string') {
    if (many === 0) return;
    const at = (cun: number): SkinPoint => walkTo(solving, start, go, sign * cun * size);
    notes.ruler(spanRuler(solving, { ...plain, at }));
    return;
  }
  reach(go.toward);
  const path = solving.walk(from, applyAt(solving, { at: go.toward }, undefined));
  const whole = path.lengths.at(-1)!;
  if (rule.share !== undefined) {
    const at = (share: number): SkinPoint => alongCurve(solving.mesh, path, share * whole);
    notes.ruler(shareRuler(solving, { ends: [rule.from, go.toward], share: rule.share, whole, at }));
  } else if (many !== 0) {
    const at = (cun: number): SkinPoint => alongCurve(solving.mesh, path, cun * size);
    notes.ruler(spanRuler(solving, { ...plain, at }));
  }
}

/**
 * Part of the way between two places: over the skin by way of the place it leads to, which may lie beside the
 * shortest way.
 */
export function findByShare(
  notes: FindingNotes,
  {
    between,
    share = 0.5,
  }: { readonly between: readonly [Anchor, Anchor]; readonly share?: number | undefined },
  end: Spot,
): void {
  const { solving } = notes;
  const [a, b] = between.map((anchor) => applyAt(solving, { at: anchor }, undefined));
  if (share <= 0 || share >= 1 || distance(a!.position, b!.position) < SHORT) return;
  const [to, on] = [solving.way(a!, end), solving.way(end, b!)];
  if (!to || !on) return;
  const [before, after] = [to.lengths.at(-1)!, on.lengths.at(-1)!];
  const at = (part: number): SkinPoint =>
    part <= share
      ? alongCurve(solving.mesh, to, (before * part) / share)
      : alongCurve(solving.mesh, on, (after * (part - share)) / (1 - share));
  notes.ruler(shareRuler(solving, { ends: between, share, whole: before + after, at }));
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
