import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { alongCurve } from '../geometry/along-curve.ts';
import { distance } from '../geometry/vec3.ts';
import { type FindingNotes, isNear, nameOf, wordsOf } from './finding-notes.ts';
import type { Anchor, Around, LimbRule, Line } from './language.ts';
import { layRuler } from './lay-ruler.ts';
import { placeOnSection } from './limb-section.ts';
import { cutLimb, placeOfCut, shorterWay, wrap, type LimbCut } from './rule-limb.ts';
import { shareRuler, spanRuler } from './rulers.ts';
import type { Solving } from './solving.ts';

export const isShare = (where: Around): where is { between: readonly [Line, Line]; share?: number } =>
  typeof where === 'object' && 'between' in where;

const isOff = (where: Around): where is Extract<Around, { toward: Line }> =>
  typeof where === 'object' && 'from' in where && 'toward' in where;

export function linesOf(where: Around): readonly Line[] {
  if (isOff(where)) return [where.from];
  return isShare(where) ? where.between : [where as Line];
}

/** Places that a line goes through, where they are what it is known by. */
export function anchorsOf(solving: Solving, line: Line): readonly Anchor[] {
  if (typeof line === 'string') return solving.table.lines[line] ? [] : [line];
  return 'join' in line ? line.join : [line];
}

/** The cut itself, from the place that says its level to where the line crosses it. */
export function guideRound(notes: FindingNotes, rule: LimbRule, anchor: Anchor, cut: LimbCut): void {
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
export function rulerRound(notes: FindingNotes, rule: LimbRule, level: number): void {
  const { solving } = notes;
  const where = rule.around;
  const [one, two] = linesOf(where).map((line) => cutLimb(solving, rule.limb, line, level));
  if (!one) return;
  // Both lines are read on one cut, as the rule itself reads them.
  const { section, along: end } = cutLimb(solving, rule.limb, where, level);
  const again = (cut: LimbCut): number => placeOnSection(section, placeOfCut(solving, cut).position);
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
