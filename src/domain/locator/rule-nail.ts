import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { walkAlong } from '../geometry/walk.ts';
import { add, normalize, subtract } from '../geometry/vec3.ts';
import type { NailRule } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Finger cun from the corner of the nail. */
export const OFF_CORNER = 0.1;

const OTHER_CORNER: Readonly<Record<string, string>> = { rad: 'uln', uln: 'rad', med: 'lat', lat: 'med' };

/** A tenth of a finger cun from a nail's corner, as much back along the finger or toe as away from the nail. */
export function applyNail(solving: Solving, rule: NailRule): Spot {
  const place = offNail(solving, rule.nail, OFF_CORNER);
  return onSkin(place, joinSpread(solving.landmark(rule.nail).spread, 0.001));
}

/** The place so many finger cun off the corner of a nail. */
export function offNail(solving: Solving, nail: string, fcun: number): SkinPoint {
  const corner = solving.landmark(nail);
  const [name, end] = nail.split('_');
  const other = OTHER_CORNER[end ?? ''];
  if (!name || !other) return solving.fail('nail', `"${nail}" is not the corner of a nail`);
  const opposite = solving.landmark(`${name}_${other}`);
  const digit = name.replace(/^t?nail/, '');
  const tip = solving.landmark(name.startsWith('t') ? `toe${digit}_tip` : `tip${digit}`);
  const away = normalize(subtract(corner.position, opposite.position));
  const back = normalize(
    subtract(
      [0, 1, 2].map((k) => (corner.position[k]! + opposite.position[k]!) / 2) as unknown as Spot['position'],
      tip.position,
    ),
  );
  const cun = solving.fingerCun();
  const place = walkAlong(solving.mesh, solving.skinOf(corner), add(away, back), fcun * cun.size);
  return place ?? solving.fail('nail', 'its corner looks straight out of the finger');
}
