import type { Dataset } from '../../domain/records/dataset.ts';
import type { Phase, Script } from '../../domain/session/phase.ts';
import { t } from '../../messages/t.ts';
import { timeShort } from '../common/dosage-words.ts';
import { targetWords } from '../relieve/target-name.tsx';

/** What comes next, and how long it takes where that is told. */
export interface Next {
  readonly words: string;
  readonly time: string;
}

/** What the person does next after a phase of the script: the work itself, the other side, the next step, or the end. */
export function nextWords(dataset: Dataset, { phases }: Script, phase: Phase): Next {
  const after = phases.slice(phases.findIndex(({ id }) => id === phase.id) + 1);
  // Finding leads to the work of the same side; its own next is that work.
  const next = after.find(({ kind }) => kind !== 'rest' && !(phase.kind === 'position' && kind === 'find'));
  if (!next) return { words: t('step.next.finish'), time: '' };
  switch (next.kind) {
    case 'prepare':
    case 'close':
      return { words: next.moment.action, time: t('units.seconds', { seconds: next.seconds }) };
    case 'switch':
      return {
        words: t('step.next.side', { side: t(`side.${next.side === 'R' ? 'R' : 'L'}`) }),
        time: '',
      };
    case 'work':
      return { words: next.step.action, time: t('units.seconds', { seconds: next.seconds }) };
    case 'position':
    case 'find':
    case 'rest':
      return { words: targetWords(dataset, next.step.target), time: timeShort(next.step.dosage) };
  }
}
