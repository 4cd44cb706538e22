import { ARM_REGIONS, type BodyRegion } from '../body/region.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { AXIS, guide, spaceLine, type Field } from './chart-guides.ts';
import { wayOf } from './coordinate.ts';
import { type FindingNotes, NEAR, nameOf } from './finding-notes.ts';
import {
  CHART_COORDINATES,
  isHanging,
  isOffset,
  type Anchor,
  type ChartRule,
  type Coordinate,
} from './language.ts';
import { acrossSpan, look, lookStraight, trunkSpan } from './rule-chart.ts';
import { spanRuler, turned } from './rulers.ts';
import { partOf } from './skin-patches.ts';
import type { Solving } from './solving.ts';
import type { Spot } from './spot.ts';
import { wholeSpan } from './whole-span.ts';

const FORWARD = { level: 'up', lateral: 'lateral', depth: 'front' } as const;

/** A coordinate that is so many cun from somewhere along its axis. */
interface Measured {
  readonly field: Field;
  readonly anchor: Anchor | null;
  readonly from: number;
  /** Where on this axis an earlier ruler is laid, when that is not where this one starts. */
  readonly base?: number;
  readonly sign: 1 | -1;
  readonly many: number;
  readonly span: string;
}

/** Looking straight at a side of the trunk or head: what is level with it, then what is measured on it. */
export function findByChart(
  notes: FindingNotes,
  rule: ChartRule,
  end: Spot,
  reach: (anchor: Anchor) => void,
): void {
  const { solving } = notes;
  const fields: readonly Field[] = CHART_COORDINATES[rule.chart];
  for (const field of fields) for (const anchor of anchorsOf(rule[field]!)) reach(anchor);
  const region = solving.patches.regionOf(solving.skinOf(end).triangle);
  const patches = solving.patches.left(seenIn(rule.chart, partOf(region)));
  const at = (place: Vec3): SkinPoint => look(solving, rule.chart, place, patches);
  const measured = inTurn(
    solving,
    fields.flatMap((field) => readMeasured(solving, rule, field, end) ?? []),
    end,
  );

  // A first ruler is laid where its own start is; only the last one leads to the point.
  const start: [number, number, number] = [...end.position];
  for (const { field, from, base } of measured) start[AXIS[field]] = base ?? from;
  for (const field of fields) {
    const coordinate = rule[field]!;
    if (typeof coordinate === 'object' && 'space' in coordinate)
      notes.line(spaceLine(notes, coordinate.space, end, at));
    else if (typeof coordinate !== 'number' && !isOffset(coordinate) && !isHanging(coordinate))
      guide(notes, coordinate, field, start, at);
  }
  for (const [i, each] of measured.entries()) {
    const axis = AXIS[each.field];
    const base: [number, number, number] = [...end.position];
    for (const later of measured.slice(i + 1)) base[AXIS[later.field]] = later.base ?? later.from;
    const size = each.span === 'finger' ? solving.fingerCun().size : solving.cun(each.span).size;
    const whole = wholeSpan(solving, each, axis, size);
    notes.ruler(
      spanRuler(solving, {
        span: each.span,
        from: each.anchor === null ? null : nameOf(each.anchor),
        way: turned(FORWARD[each.field], each.sign),
        counted: each.many,
        length: Math.max(each.many, whole?.length ?? 0),
        ends: whole && whole.length >= each.many ? whole.ends : [],
        at: (cun) => {
          const place: [number, number, number] = [...base];
          place[axis] = each.from + each.sign * cun * size;
          // What is only drawn for the sake of the whole span ends where it would slide off.
          return cun > each.many ? lookStraight(solving, rule.chart, place, patches) : at(place);
        },
      }),
    );
  }
}

/** The skin that a ruler of a chart may lie on: never the arm, nor from the side the shoulder that hides the flank. */
const seenIn = (chart: ChartRule['chart'], regions: readonly BodyRegion[]): readonly BodyRegion[] =>
  regions.filter((region) => !ARM_REGIONS.includes(region) && !(chart === 'side' && region === 'shoulder'));

/**
 * Where two lengths are measured, the first is laid from its own place, be that the midline or beside it; and where
 * that place is as far to the side as the point, there is nothing to measure sideways.
 */
function inTurn(solving: Solving, measured: readonly Measured[], end: Spot): readonly Measured[] {
  const [first, second] = measured;
  if (!first || !second || first.anchor === null) return measured;
  const axis = AXIS[second.field];
  const beside = solving.spot(first.anchor).position[axis];
  if (Math.abs(beside - end.position[axis]) < NEAR) return [first];
  return second.anchor === null && Math.abs(beside) > NEAR ? [first, { ...second, base: beside }] : measured;
}

function anchorsOf(coordinate: Coordinate): readonly Anchor[] {
  if (typeof coordinate === 'number') return [];
  if (typeof coordinate === 'object' && 'space' in coordinate) return [];
  if (isHanging(coordinate)) return [coordinate.from, coordinate.hanging];
  return [isOffset(coordinate) ? wayOf(coordinate).anchor : coordinate];
}

function readMeasured(solving: Solving, rule: ChartRule, field: Field, end: Spot): Measured | undefined {
  const coordinate = rule[field]!;
  const across = (): string => acrossSpan(solving, rule, end.position[1]);
  if (typeof coordinate === 'number')
    return coordinate === 0
      ? undefined
      : { field, anchor: null, from: 0, sign: 1, many: Math.abs(coordinate), span: across() };
  if (!isOffset(coordinate)) return undefined;
  const { anchor, sign } = wayOf(coordinate);
  const spot = solving.spot(anchor);
  const amount = coordinate.cun ?? coordinate.fcun ?? 0;
  if (amount === 0) return undefined;
  const span =
    coordinate.fcun !== undefined
      ? 'finger'
      : (coordinate.span ?? (field === 'lateral' ? across() : trunkSpan(solving, rule, spot, sign)));
  return {
    field,
    anchor,
    from: spot.position[AXIS[field]],
    sign: amount < 0 ? (-sign as 1 | -1) : sign,
    many: Math.abs(amount),
    span,
  };
}
