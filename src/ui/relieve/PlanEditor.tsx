import { useEffect, useRef, useState } from 'react';
import { planSession } from '../../domain/plan/plan-session.ts';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Edit, Wish } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';
import { AddStep } from './AddStep.tsx';
import { refusalWords } from './because-words.ts';
import { EditRow } from './EditRow.tsx';
import { editWords } from './edit-words.ts';
import { useDragOrder } from './use-drag-order.ts';

interface PlanEditorProps {
  readonly dataset: Dataset;
  readonly wish: Wish;
  readonly steps: readonly SessionStep[];
  readonly onEdit: (edits: readonly Edit[]) => void;
  readonly onDone: () => void;
}

/** The plan being changed: every step can be moved, changed, swapped and taken out; each change is judged at once. */
export function PlanEditor({ dataset, wish, steps, onEdit, onDone }: PlanEditorProps) {
  const [said, setSaid] = useState<{ words: string; refused: boolean } | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const status = useRef<HTMLOutputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Some browsers answer it with a promise, which is no way to clean up.
    void editor.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { edits } = wish;

  const make = (edit: Edit): boolean => {
    const next = planSession(dataset, { ...wish, edits: [...edits, edit] });
    const refused = next.status === 'ask' ? null : (next.edits.at(-1)?.refused ?? null);
    const what = editWords(dataset, edit);
    if (refused) {
      setSaid({ words: t('edit.not-made', { what, why: refusalWords(refused) }), refused: true });
      return false;
    }
    setSaid({ words: t('edit.made', { what }), refused: false });
    if (edit.kind === 'drop' || edit.kind === 'swap') {
      // The row that had the focus goes: what was done is read next.
      setOpen(null);
      status.current?.focus();
    }
    onEdit([...edits, edit]);
    return true;
  };
  const last = edits.at(-1);
  const undo = () => {
    if (!last) return;
    setSaid({ words: t('edit.undone', { what: editWords(dataset, last) }), refused: false });
    onEdit(edits.slice(0, -1));
  };
  const drag = useDragOrder(list, (from, to) => {
    const step = steps[from - 1];
    if (step) make({ kind: 'move', step: step.key, to });
  });

  return (
    <div ref={editor} className="editor wants-room">
      <div className="edit-bar">
        <button type="button" className="button quiet" disabled={!last} onClick={undo}>
          <Icon name="undo" size={20} />
          {t('edit.undo')}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={!last}
          onClick={() => {
            setSaid({ words: t('edit.reset.done'), refused: false });
            onEdit([]);
          }}
        >
          {t('edit.reset')}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {t('edit.done')}
        </button>
      </div>
      <output ref={status} className={said?.refused ? 'edit-said care' : 'edit-said'} tabIndex={-1}>
        {said?.words ?? t('edit.hint')}
      </output>
      <ol className="edit-rows" ref={list}>
        {steps.map((step) => (
          <EditRow
            key={step.key}
            dataset={dataset}
            wish={wish}
            step={step}
            count={steps.length}
            open={open === step.key}
            drag={drag}
            onOpen={(on) => setOpen(on ? step.key : null)}
            onMake={make}
          />
        ))}
      </ol>
      <AddStep
        dataset={dataset}
        wish={wish}
        startOpen={edits.some(({ kind }) => kind === 'clear')}
        onMake={make}
      />
    </div>
  );
}
