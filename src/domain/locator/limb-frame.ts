import { normalize, subtract, type Vec3 } from '../geometry/vec3.ts';
import type { Limb } from './names.ts';
import type { Solving } from './solving.ts';

/** Unit direction of a limb toward the trunk. The standing leg is read upright, so that levels are heights. */
export function limbAxis(solving: Solving, limb: Limb): Vec3 {
  const record = solving.table.limbs[limb];
  if (record.upright) return [0, 1, 0];
  return normalize(subtract(solving.spot(record.proximal).position, solving.spot(record.distal).position));
}
