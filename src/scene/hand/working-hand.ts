import { SHOULDER_AND_ARM, type BodyRegion } from '../../domain/body/region.ts';
import type { Side } from '../../domain/locator/placement.ts';
import type { Hands } from '../../domain/plan/session-plan.ts';

/** Where the arm of the same side does not come. */
const OWN_ARM: ReadonlySet<BodyRegion> = new Set(SHOULDER_AND_ARM);

/**
 * Which hand works at a point: the other one on an arm or where hands take turns, the own side's where both work at
 * once, else the right throughout. A partner takes the hand of the side they stand on.
 */
export function workingHand(side: Side, region: BodyRegion, hands: Hands): 'L' | 'R' {
  if (side === 'M') return 'R';
  if (hands === 'both' || hands === 'partner') return side;
  if (hands === 'each' || OWN_ARM.has(region)) return side === 'L' ? 'R' : 'L';
  return 'R';
}
