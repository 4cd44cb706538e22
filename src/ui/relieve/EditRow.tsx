import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Edit, Wish } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { timeShort } from '../common/dosage-words.ts';
import { Icon } from '../common/Icon.tsx';
import { DosageFields } from './DosageFields.tsx';
import { namedTarget } from './edit-words.ts';
import { noteWords } from './note-words.ts';
import { SwapStep } from './SwapStep.tsx';
import { targetName } from './target-name.tsx';
import type { DragOrder } from './use-drag-order.ts';

interface EditRowProps {
  readonly dataset: Dataset;
  readonly wish: Wish;
  readonly step: SessionStep;
  /** How many steps there are. */
  readonly count: number;
  readonly open: boolean;
  readonly drag: DragOrder;
  readonly onOpen: (on: boolean) => void;
  readonly onMake: (edit: Edit) => boolean;
}

/** A step that can be moved by its handle or its arrows, taken out, and opened to change or swap it. */
export function EditRow({ dataset, wish, step, count, open, drag, onOpen, onMake }: EditRowProps) {
  const { key, number, target, dosage, notes } = step;
  const name = namedTarget(dataset, target);
  const over = drag.dragged?.to === number && drag.dragged.from !== number;
  const move = (to: number) => to >= 1 && to <= count && onMake({ kind: 'move', step: key, to });
  return (
    <li
      className="edit-row"
      data-dragged={drag.dragged?.from === number || undefined}
      data-over={over ? (drag.dragged!.from < number ? 'below' : 'above') : undefined}
    >
      <div className="edit-line">
        <span className="drag-handle" aria-hidden="true" {...drag.handle(number)}>
          <Icon name="grip" size={20} />
        </span>
        <span className="num disc" aria-hidden="true">
          {number}
        </span>
        <span className="step-words">
          <span className="step-name">{targetName(dataset, target, true)}</span>
          <span className="small num">{[timeShort(dosage), ...notes.map(noteWords)].join(', ')}</span>
        </span>
      </div>
      <div className="edit-tools">
        <button
          type="button"
          className="icon-button"
          aria-label={t('edit.up', { name })}
          aria-disabled={number === 1}
          onClick={() => move(number - 1)}
        >
          <Icon name="up" size={20} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('edit.down', { name })}
          aria-disabled={number === count}
          onClick={() => move(number + 1)}
        >
          <Icon name="down" size={20} />
        </button>
        <button
          type="button"
          className="tool"
          aria-expanded={open}
          aria-label={t('edit.open', { name })}
          onClick={() => onOpen(!open)}
        >
          {t('edit.open.short')}
        </button>
        <button
          type="button"
          className="tool"
          aria-label={t('edit.drop.what', { name })}
          onClick={() => onMake({ kind: 'drop', step: key })}
        >
          {t('edit.drop.short')}
        </button>
      </div>
      {open && (
        <div className="edit-more">
          <DosageFields step={step} onMake={onMake} />
          <SwapStep dataset={dataset} wish={wish} step={step} onMake={onMake} />
        </div>
      )}
    </li>
  );
}
