import {
  armFreedoms,
  heldOutFreedoms,
  LEAN,
  legFreedoms,
  NECK_FREEDOMS,
  TRUNK_FREEDOMS,
  type Freedom,
} from './freedoms.ts';
import type { ReachRequest } from './reach-request.ts';

/** What may move: the arm; the back and a lean where the body is upright; what carries the point, if it is free. */
export function freedomsFor(
  { hand, from, armOnly, both, side }: ReachRequest,
  where: string,
): readonly Freedom[] {
  const arm = armFreedoms(hand);
  if (armOnly) return arm;
  const other = hand === 'L' ? 'R' : 'L';
  const upright = typeof from !== 'string' || !LYING.test(from);
  const even = ({ key }: Freedom): boolean => !both || !/side-bend|rotation/.test(key);
  return [
    ...arm,
    ...(upright ? [...TRUNK_FREEDOMS, ...LEAN].filter(even) : []),
    ...(upright && /^(head|neck)$/.test(where) ? NECK_FREEDOMS.filter(even) : []),
    ...(/^(forearm|hand|upper-arm)/.test(where) && where.endsWith(other) ? heldOutFreedoms(other) : []),
    ...(from === 'lying-knee-drawn-up' && /^(thigh|shank|foot)/.test(where) ? legFreedoms(side ?? 'L') : []),
  ];
}

const LYING = /^lying/;
