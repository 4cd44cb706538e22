import type { EditOutcome } from '../../domain/plan/session-plan.ts';
import type { Edit } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';
import { refusalWords } from './because-words.ts';
import { editWords } from './edit-words.ts';

interface RefusedEditsProps {
  readonly dataset: Dataset;
  readonly outcomes: readonly EditOutcome[];
  /** The edits to go on with. */
  readonly onKeep: (edits: readonly Edit[]) => void;
}

/** Changes by hand that do not fit this person or this place, each with why. None of them was made. */
export function RefusedEdits({ dataset, outcomes, onKeep }: RefusedEditsProps) {
  const refused = outcomes.flatMap(({ edit, refused: why }) => (why ? [{ edit, why }] : []));
  if (refused.length === 0) return null;
  return (
    <div className="notice care refused-edits">
      <Icon name="slashed" />
      <div className="stack">
        <strong>{t('edit.refused', { count: refused.length })}</strong>
        <ul className="bullets small">
          {refused.map(({ edit, why }, index) => (
            <li key={index}>
              {editWords(dataset, edit)}: {refusalWords(why)}
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="link"
          onClick={() => onKeep(outcomes.filter((each) => !each.refused).map(({ edit }) => edit))}
        >
          {t('edit.refused.forget')}
        </button>
      </div>
    </div>
  );
}
