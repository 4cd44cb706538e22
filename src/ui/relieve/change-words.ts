import { t } from '../../messages/t.ts';
import type { PlanChange } from '../common/plan-change.ts';

/** "10 min, at a desk, left side, changed by hand": what of a plan is not as usual; nothing where all is. */
export function changeSummary(change: PlanChange | undefined): string {
  if (!change) return '';
  const { minutes, place, partner, sides } = change.circumstances;
  return [
    minutes !== null && t('units.minutes', { count: minutes }),
    place !== null && t(`place.at.${place}`),
    partner && t('with.partner'),
    sides !== 'both' && t(`sides.${sides}.short`),
    change.edits.length > 0 && t('edit.by-hand'),
  ]
    .filter((words) => words !== false)
    .join(', ');
}
