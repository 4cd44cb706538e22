import type { SessionLeftOut } from '../../domain/plan/session-plan.ts';
import { keyOf } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useSession } from '../../state/session-store.ts';
import { becauseWords } from '../relieve/because-words.ts';
import { targetWords } from '../relieve/target-name.tsx';
import type { ReadyPlan } from '../relieve/show-on-body.ts';

/** What is left out of a session since it was left, and why. */
export function Gone({ dataset, plan }: { dataset: Dataset; plan: ReadyPlan }) {
  const gone = useSession((s) => s.gone);
  if (gone.length === 0) return null;
  const lines = plan.entries.filter(
    (entry): entry is SessionLeftOut => entry.kind === 'left-out' && gone.includes(keyOf(entry.target)),
  );
  return (
    <output className="notice care gone">
      <div className="stack">
        <p>{t('session.changed')}</p>
        {lines.map(({ target, because }) => (
          <p key={keyOf(target)}>
            {t('session.left-out', { name: targetWords(dataset, target), why: becauseWords(because) })}
          </p>
        ))}
      </div>
    </output>
  );
}
