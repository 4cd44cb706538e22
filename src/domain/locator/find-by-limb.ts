import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { alongCurve } from '../geometry/trace-section.ts';
import { distance, dot } from '../geometry/vec3.ts';
import { measure, wayOf } from './coordinate.ts';
import { wholeSpan } from './find-by-chart.ts';
import { shareRuler, spanRuler } from './find-by-skin.ts';
import type { FoundLine } from './finding.ts';
import { type FindingNotes, isNear, nameOf, wordsOf } from './finding-notes.ts';
import { isHanging, isOffset, type Anchor, type Around, type LimbRule, type Line } from './language.ts';
import { layRuler } from './lay-ruler.ts';
import { limbAxis } from './limb-frame.ts';
import { placeOnSection } from './limb-section.ts';
import type { Limb } from './names.ts';
import { cutLimb, shorterWay, wrap, type LimbCut } from './rule-limb.ts';
import type { Solving } from './solving.ts';
import type { Spot } from './spot.ts';

/** Cutting a limb across: the level's place, the lines gone by, the ruler along the limb, then what goes round it. */
export function findByLimb(
  notes: FindingNotes,
  rule: LimbRule,
  end: Spot,
  reach: (anchor: Anchor) => void,
): void {
  const { solving } = notes;
  const axis = limbAxis(solving, rule.limb);
  const level = dot(end.position, axis);
  const lines = linesOf(rule.around);
  const { level: coordinate } = rule;
  const isMeasured = typeof coordinate === 'object' && isOffset(coordinate);
  const isReach = typeof coordinate === 'object' && isHanging(coordinate);
  if (isMeasured) reach(wayOf(coordinate).anchor);
  else if (isReach) for (const anchor of [coordinate.from, coordinate.hanging]) reach(anchor);
  else reach(coordinate as Anchor);
  for (const line of lines) for (const anchor of anchorsOf(solving, line)) reach(anchor);
  for (const line of lines) {
    const drawn = limbLine(solving, rule.limb, line, level);
    if (drawn) notes.line(lineThrough(drawn));
  }

  const first = isShare(rule.around) ? rule.around : lines[0]!;
  const isLast = first === rule.around;
  const onto = (height: number, where: Around): SkinPoint =>
    place(solving, cutLimb(solving, rule.limb, where, height));
  if (isMeasured) {
    const { anchor, sign } = wayOf(coordinate);
    const amount = coordinate.cun ?? coordinate.fcun ?? 0;
    const span =
      coordinate.fcun !== undefined ? 'finger' : (coordinate.span ?? solving.table.limbs[rule.limb].span);
    const size = Math.abs(measure(solving, coordinate, () => span).metres / amount);
    const way = (Math.sign(amount) * sign) as 1 | -1;
    const from = dot(solving.spot(anchor).position, axis);
    const whole = wholeSpan(solving, { from, sign: way, span }, axis, size);
    const counted = Math.abs(amount);
    if (counted > 0)
      notes.ruler(
        spanRuler(solving, {
          span,
          from: nameOf(anchor),
          way: way > 0 ? 'proximal' : 'distal',
          counted,
          length: Math.max(counted, whole?.length ?? 0),
          ends: whole && whole.length >= counted ? whole.ends : [],
          at: (cun) => onto(from + way * cun * size, first),
        }),
      );
  } else if (!isReach)
    guideRound(notes, rule, coordinate as Anchor, cutLimb(solving, rule.limb, first, level));
  if (!isLast || isShare(rule.around)) rulerRound(notes, rule, level);
}

const place = (solving: Solving, { section, along }: LimbCut): SkinPoint =>
  alongCurve(solving.mesh, section.curve, along);

const isShare = (where: Around): where is { between: readonly [Line, Line]; share?: number } =>
  typeof where === 'object' && 'between' in where;

const isOff = (where: Around): where is Extract<Around, { toward: Line }> =>
  typeof where === 'object' && 'from' in where && 'toward' in where;

function linesOf(where: Around): readonly Line[] {
  if (isOff(where)) return [where.from];
  return isShare(where) ? where.between : [where as Line];
}

/** Places that a line goes through, where they are what it is known by. */
function anchorsOf(solving: Solving, line: Line): readonly Anchor[] {
  if (typeof line === 'string') return solving.table.lines[line] ? [] : [line];
  return 'join' in line ? line.join : [line];
}

/** A line with the places of the skin it goes over, so that it can be carried along by a change of shape. */
export type LaidLine = Omit<FoundLine, 'samples' | 'normals'> & { readonly places: readonly SkinPoint[] };

const lineThrough = ({ places, ...line }: LaidLine): FoundLine => ({
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
          (share) => place(solving, cutLimb(solving, limb, line, middle + (to - middle) * share)),
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

/** The cut itself, from the place that says its level to where the line crosses it. */
function guideRound(notes: FindingNotes, rule: LimbRule, anchor: Anchor, cut: LimbCut): void {
  const { solving } = notes;
  const name = nameOf(anchor);
  if (name === null) return;
  const spot = solving.spot(anchor);
  const { section } = cut;
  const start = placeOnSection(section, spot.position);
  const way = shorterWay(section, start, cut.along);
  const at = (share: number): SkinPoint =>
    alongCurve(solving.mesh, section.curve, wrap(section, start + way * share));
  if (isNear(spot, at(1).position) || distance(spot.position, at(0).position) > 0.02) return;
  const { places } = layRuler(at, 1, 1, Math.abs(way));
  notes.line({
    id: `level-${name}`,
    kind: 'level',
    is: wordsOf(solving, anchor),
    samples: places.map(({ position }) => position),
    normals: places.map(({ normal }) => normal),
  });
}

/** What is measured round the cut: finger cun from a line, or a share of the skin between two. */
function rulerRound(notes: FindingNotes, rule: LimbRule, level: number): void {
  const { solving } = notes;
  const where = rule.around;
  const [one, two] = linesOf(where).map((line) => cutLimb(solving, rule.limb, line, level));
  if (!one) return;
  // Both lines are read on one cut, as the rule itself reads them.
  const { section, along: end } = cutLimb(solving, rule.limb, where, level);
  const again = (cut: LimbCut): number => placeOnSection(section, place(solving, cut).position);
  const start = again(one);
  const skin = (metres: number): SkinPoint => alongCurve(solving.mesh, section.curve, wrap(section, metres));
  if (isOff(where)) {
    const way = shorterWay(section, start, end);
    const many = Math.abs(where.cun ?? where.fcun ?? 0);
    if (many === 0) return;
    notes.ruler(
      spanRuler(solving, {
        span: where.fcun === undefined ? (where.span ?? '') : 'finger',
        from: null,
        way: 'round',
        counted: many,
        length: many,
        ends: [],
        at: (cun) => skin(start + (way * cun) / many),
      }),
    );
  } else if (isShare(where) && two) {
    const whole = shorterWay(section, start, again(two));
    if (Math.abs(whole) < 0.003) return;
    notes.ruler(
      shareRuler(solving, {
        ends: where.between.flatMap((line) => anchorsOf(solving, line)),
        share: where.share ?? 0.5,
        whole: Math.abs(whole),
        at: (share) => skin(start + whole * share),
      }),
    );
  }
}
