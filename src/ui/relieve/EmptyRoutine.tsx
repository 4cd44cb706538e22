import type { SessionPlan } from '../../domain/plan/session-plan.ts';
import type { Edit, Wish } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { go } from '../common/go.ts';
import { PlanEditor } from './PlanEditor.tsx';

/** Whether a routine of one's own was begun with nothing, and still has nothing in it. */
export const isBegun = (plan: Extract<SessionPlan, { status: 'none' }>, { edits }: Wish): boolean =>
  plan.leftOut.length === 0 && edits.some(({ kind }) => kind === 'clear');

interface EmptyRoutineProps {
  readonly dataset: Dataset;
  readonly wish: Wish;
  readonly onEdit: (edits: readonly Edit[]) => void;
}

/** A routine of one's own before its first step. */
export function EmptyRoutine({ dataset, wish, onEdit }: EmptyRoutineProps) {
  return (
    <>
      <h2 id="routine-title" tabIndex={-1}>
        {t('edit.empty.title')}
      </h2>
      <p className="measure">{t('edit.empty.lead')}</p>
      <PlanEditor
        dataset={dataset}
        wish={wish}
        steps={[]}
        onEdit={onEdit}
        onDone={() => go({ page: 'routines' })}
      />
    </>
  );
}
