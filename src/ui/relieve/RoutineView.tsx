import { useState } from 'react';
import type { SessionPlan } from '../../domain/plan/session-plan.ts';
import type { Edit } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { PlanAt } from '../common/address.ts';
import { go } from '../common/go.ts';
import { UNCHANGED, type PlanChange } from '../common/plan-change.ts';
import { SaveRoutine } from '../routines/SaveRoutine.tsx';
import { CircumstancesBar } from './CircumstancesBar.tsx';
import { NoPlan } from './NoPlan.tsx';
import { EmptyRoutine, isBegun } from './EmptyRoutine.tsx';
import { PlanRows } from './PlanRows.tsx';
import { RefusedEdits } from './RefusedEdits.tsx';
import type { Way } from './use-way.ts';

interface RoutineViewProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly way: Way;
  readonly plan: Exclude<SessionPlan, { status: 'ask' }>;
}

/** The plan for one person, what it is made from, and the ways to change it. Every change is in the address. */
export function RoutineView({ dataset, at, way, plan }: RoutineViewProps) {
  const change = at.change ?? UNCHANGED;
  const [editing, setEditing] = useState(() => change.edits.at(-1)?.kind === 'clear');
  const turn = (part: Partial<PlanChange>) =>
    go({ ...at, page: 'complaint', change: { ...change, ...part } }, { replace: true });
  const edit = (edits: readonly Edit[]) => turn({ edits });
  return (
    <section className="routine" data-phase="routine" aria-labelledby="routine-title">
      <CircumstancesBar
        circumstances={change.circumstances}
        onChange={(circumstances) => turn({ circumstances })}
      />
      <RefusedEdits dataset={dataset} outcomes={plan.edits} onKeep={edit} />
      {plan.status === 'none' && isBegun(plan, way.wish) ? (
        <EmptyRoutine dataset={dataset} wish={way.wish} onEdit={edit} />
      ) : plan.status === 'none' ? (
        <NoPlan dataset={dataset} at={at} plan={plan} onTurn={turn} />
      ) : (
        <PlanRows
          dataset={dataset}
          at={at}
          way={way}
          plan={plan}
          editing={editing}
          onEditing={setEditing}
          onEdit={edit}
        />
      )}
      {plan.status === 'ready' && (
        <SaveRoutine at={at} title={way.complaints.map(({ title }) => title).join(' + ')} />
      )}
    </section>
  );
}
