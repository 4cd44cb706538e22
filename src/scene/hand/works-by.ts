import type { Worked } from '../../state/emphasis-store.ts';
import type { ShownBy } from '../../state/motion-store.ts';

/** What works at a point where the body's own arm is not shown doing it. */
export function worksBy({ contact, posture, hands }: Worked): Exclude<ShownBy, 'self'> {
  if (contact === 'ball') return posture === 'standing' ? 'wall' : 'ball';
  return hands === 'partner' ? 'partner' : 'hand';
}
