import type { Leg } from '../../domain/plan/session-plan.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import { t } from '../../messages/t.ts';

/** Which side is meant now; nothing for a point on the midline. */
export function sideWords(side: Leg['side'], point: Acupoint | undefined): string | null {
  if (point?.laterality === 'midline') return null;
  if (!point && side === 'one') return null;
  return t(`step.side.${side}`);
}
