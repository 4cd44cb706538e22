import { addScaled, dot, mix, type Vec3 } from '../geometry/vec3.ts';
import { alongCurve } from '../geometry/trace-section.ts';
import { measure, readCoordinate } from './coordinate.ts';
import { limbAxis } from './limb-frame.ts';
import { limbSection, placeOnSection, type Section } from './limb-section.ts';
import { lineAtLevel } from './limb-line.ts';
import type { Around, LimbRule, Line } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Cuts a limb across at a level and goes round the cut to a line. */
export function applyLimb(solving: Solving, rule: LimbRule): Spot {
  const axis = limbAxis(solving, rule.limb);
  const record = solving.table.limbs[rule.limb];
  const level = readCoordinate(solving, rule.level, { axis, span: () => record.span });
  const a = solving.spot(record.distal).position;
  const b = solving.spot(record.proximal).position;
  const [la, lb] = [dot(a, axis), dot(b, axis)];
  const t = (level.value - la) / (lb - la);
  const onAxis: Vec3 = addScaled(mix(a, b, t), axis, level.value - dot(mix(a, b, t), axis));
  const plane = { point: onAxis, normal: axis };
  const first = lineAtLevel(solving, firstLine(rule.around), plane, level.value);
  const section = limbSection(solving, rule.limb, plane, first.position);
  const place = around(solving, rule.around, section, level.value);
  const skin = alongCurve(solving.mesh, section.curve, place.along);
  return onSkin(skin, joinSpread(level.spread, place.spread));
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

const wrap = (section: Section, along: number): number =>
  ((along % whole(section)) + whole(section)) % whole(section);

function shorterWay(section: Section, from: number, to: number): number {
  const d = wrap(section, to - from);
  return d > whole(section) / 2 ? d - whole(section) : d;
}
