import { addScaled, dot, mix, type Vec3 } from '../geometry/vec3.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { alongCurve } from '../geometry/along-curve.ts';
import { measure, readCoordinate } from './coordinate.ts';
import { limbAxis } from './limb-frame.ts';
import { limbSection, placeOnSection, type Section } from './limb-section.ts';
import { lineAtLevel } from './limb-line.ts';
import type { Around, LimbRule, Line } from './language.ts';
import type { Limb } from './names.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Cuts a limb across at a level and goes round the cut to a line. */
export function applyLimb(solving: Solving, rule: LimbRule): Spot {
  const axis = limbAxis(solving, rule.limb);
  const level = readCoordinate(solving, rule.level, {
    axis,
    span: () => solving.table.limbs[rule.limb].span,
  });
  const cut = cutLimb(solving, rule.limb, rule.around, level.value);
  return onSkin(placeOfCut(solving, cut), joinSpread(level.spread, cut.spread));
}

/** A place on the cut across a limb: metres along the cut, and how unsure. */
export interface LimbCut {
  readonly section: Section;
  readonly along: number;
  readonly spread: number;
}

/** The skin at a place on a cut. */
export const placeOfCut = (solving: Solving, { section, along }: LimbCut): SkinPoint =>
  alongCurve(solving.mesh, section.curve, along);

/** Cuts a limb at a level, metres along its axis, and goes round the cut. */
export function cutLimb(solving: Solving, limb: Limb, where: Around, level: number): LimbCut {
  const axis = limbAxis(solving, limb);
  const record = solving.table.limbs[limb];
  const a = solving.spot(record.distal).position;
  const b = solving.spot(record.proximal).position;
  const [la, lb] = [dot(a, axis), dot(b, axis)];
  const t = (level - la) / (lb - la);
  const onAxis: Vec3 = addScaled(mix(a, b, t), axis, level - dot(mix(a, b, t), axis));
  const plane = { point: onAxis, normal: axis };
  const first = lineAtLevel(solving, firstLine(where), plane, level);
  const section = limbSection(solving, limb, plane, first.position);
  return { section, ...around(solving, where, section, level) };
}

const firstLine = (where: Around): Line => {
  if (typeof where !== 'object') return where;
  if ('from' in where && 'toward' in where) return where.from;
  return 'between' in where ? where.between[0] : where;
};

/** Metres along the cut of a place round it. */
function around(
  solving: Solving,
  where: Around,
  section: Section,
  level: number,
): { readonly along: number; readonly spread: number } {
  const find = (line: Parameters<typeof lineAtLevel>[1]): { along: number; spread: number } => {
    const spot = lineAtLevel(solving, line, section.plane, level);
    return { along: placeOnSection(section, spot.position, spot.sight), spread: spot.spread };
  };
  if (typeof where === 'object' && 'from' in where && 'toward' in where) {
    const a = find(where.from);
    const b = find(where.toward);
    const { metres, spread } = measure(solving, where, () =>
      solving.fail('around', 'name the "span" of its cun'),
    );
    const way = Math.sign(shorterWay(section, a.along, b.along)) || 1;
    return { along: wrap(section, a.along + way * metres), spread: joinSpread(a.spread, spread) };
  }
  if (typeof where === 'object' && 'between' in where) {
    // Round a limb, `between` always means the skin between two lines.
    const [one, two] = where.between;
    const a = find(one);
    const b = find(two);
    const t = where.share ?? 0.5;
    return {
      along: wrap(section, a.along + shorterWay(section, a.along, b.along) * t),
      spread: joinSpread(a.spread * (1 - t), b.spread * t),
    };
  }
  return find(where as Parameters<typeof lineAtLevel>[1]);
}

const whole = (section: Section): number => section.curve.lengths.at(-1)!;

/** A place on the cut, wherever round it the metres lead. */
export const wrap = (section: Section, along: number): number =>
  ((along % whole(section)) + whole(section)) % whole(section);

/** Metres along the cut from one place to another, the shorter way round. */
export function shorterWay(section: Section, from: number, to: number): number {
  const d = wrap(section, to - from);
  return d > whole(section) / 2 ? d - whole(section) : d;
}
