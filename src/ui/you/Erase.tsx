import { t } from '../../messages/t.ts';

interface EraseProps {
  readonly label: string;
  /** What to say once it is done, while it can be taken back; null before. */
  readonly erased: string | null;
  readonly onErase: () => void;
  readonly onUndo: () => void;
}

/** Forgets at once, without asking twice, and can be taken back. */
export function Erase({ label, erased, onErase, onUndo }: EraseProps) {
  return (
    <div className="erase" aria-live="polite">
      {erased ? (
        <p>
          {erased}{' '}
          <button type="button" className="link" onClick={onUndo}>
            {t('you.undo')}
          </button>
        </p>
      ) : (
        <button type="button" className="button" onClick={onErase}>
          {label}
        </button>
      )}
    </div>
  );
}
