import type { Choice } from '../../domain/plan/choices.ts';
import { keyOf } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { reasonsOf, sentence } from '../common/reasons.ts';
import { t } from '../../messages/t.ts';
import { namedTarget } from './edit-words.ts';
import { targetName } from './target-name.tsx';

interface ChoicesProps {
  readonly dataset: Dataset;
  readonly choices: readonly Choice[];
  /** What choosing one does: "Use {{name}} instead". */
  readonly verb: 'edit.swap.to' | 'edit.add.what';
  readonly onChoose: (choice: Choice) => void;
}

/** What suits just now, each with what is done and why. */
export function Choices({ dataset, choices, verb, onChoose }: ChoicesProps) {
  return (
    <ul className="choices">
      {choices.map((choice) => (
        <li key={keyOf(choice.target)}>
          <button
            type="button"
            aria-label={t(verb, { name: namedTarget(dataset, choice.target) })}
            onClick={() => onChoose(choice)}
          >
            <span className="step-name">{targetName(dataset, choice.target, true)}</span>
            <span className="small">
              {choice.action}. {sentence(choice.reason)}
            </span>
            {choice.cautions.length > 0 && (
              <span className="small care-words">
                <strong>{t('routine.care')}</strong> {reasonsOf(choice.cautions)}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
