import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { dot } from '../geometry/vec3.ts';
import { measure, wayOf } from './coordinate.ts';
import { anchorsOf, guideRound, isShare, linesOf, rulerRound } from './find-round-limb.ts';
import { type FindingNotes, nameOf } from './finding-notes.ts';
import { isHanging, isOffset, type Anchor, type Around, type LimbRule } from './language.ts';
import { limbAxis } from './limb-frame.ts';
import { limbLine, lineThrough } from './limb-line-on-skin.ts';
import { cutLimb, placeOfCut } from './rule-limb.ts';
import { spanRuler } from './rulers.ts';
import type { Spot } from './spot.ts';
import { wholeSpan } from './whole-span.ts';

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
    placeOfCut(solving, cutLimb(solving, rule.limb, where, height));
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
