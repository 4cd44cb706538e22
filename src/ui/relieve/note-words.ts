import type { StepNote } from '../../domain/plan/session-plan.ts';
import { t } from '../../messages/t.ts';

/** How a step differs from what is usual, in a few words. */
export function noteWords(note: StepNote): string {
  switch (note.kind) {
    case 'shorter':
    case 'longer':
      return t(`note.${note.kind}`, { seconds: note.usual });
    case 'side':
      return t(`note.side.${note.side}`);
    case 'posture':
      return t('note.posture', { better: t(`need.${note.better}`) });
    case 'partner':
      return t('note.partner');
    case 'by-hand':
      return t(`note.${note.what}`);
  }
}
