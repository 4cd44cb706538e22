import type { Dataset } from '../../domain/records/dataset.ts';
import { contradictions, type Contradiction } from '../../domain/safety/contradictions.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { Icon } from '../common/Icon.tsx';

function wordsOf({ conditions }: Dataset, found: Contradiction): string {
  const name = (id: string) => conditions.get(id)?.name ?? id;
  if (found.kind === 'trimester') return t('contradiction.trimester');
  if (found.kind === 'place') return t('contradiction.place', { name: name(found.condition) });
  const [first, second] = found.conditions;
  return t('contradiction.both', { first: name(first), second: name(second) });
}

/** Answers that cannot all be right, for the person to look at again. */
export function Contradictions({ dataset }: { dataset: Dataset }) {
  const found = contradictions(
    dataset,
    useProfile((s) => s.profile),
  );
  return (
    <div aria-live="polite" className="contradictions">
      {found.map((each) => (
        <div key={JSON.stringify(each)} className="notice">
          <Icon name="help" />
          <p>{wordsOf(dataset, each)}</p>
        </div>
      ))}
    </div>
  );
}
