import type { Because, EditRefusal, Need } from '../../domain/plan/session-plan.ts';
import { t } from '../../messages/t.ts';
import { reasonsOf } from '../common/reasons.ts';

const needWords = (need: Need): string => t(`need.${need}`);

/** Why something is not in the plan, as the end of "LI4 is left out: …". */
export function becauseWords(because: Because): string {
  switch (because.kind) {
    case 'rule':
      return reasonsOf(because.grounds);
    case 'place':
      return t('because.place', { place: t(`place.at.${because.place}`), needs: needWords(because.needs) });
    case 'time':
      return t('because.time', { count: because.minutes });
    case 'partner':
    case 'dropped':
    case 'swapped':
      return t(`because.${because.kind}`);
  }
}

/** Why a change by hand was not made, as a sentence of its own. */
export function refusalWords(refusal: EditRefusal): string {
  switch (refusal.kind) {
    case 'bounds':
      return t(`refused.${refusal.what}`, { least: refusal.least, most: refusal.most });
    case 'no-such-step':
    case 'already':
    case 'unknown':
    case 'study-only':
      return t(`refused.${refusal.kind}`);
    default:
      return t('refused.because', { reason: becauseWords(refusal) });
  }
}
