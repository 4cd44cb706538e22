import { useEffect, useRef } from 'react';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';

/** Says that something was erased, while it can be brought back. `erased`: what to say. */
export function UndoErase({ erased }: { erased: string }) {
  const undo = useDiary((s) => s.undo);
  const button = useRef<HTMLButtonElement>(null);
  const shown = undo?.of === 'erasing';
  const before = useRef(shown);
  useEffect(() => {
    // What had the focus goes away with what was erased.
    if (shown && !before.current) button.current?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div aria-live="polite">
      {shown && (
        <p className="diary-undo">
          {erased}{' '}
          <button ref={button} type="button" className="link" onClick={() => void undo.back()}>
            {t('you.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
