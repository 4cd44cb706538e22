import { useEffect } from 'react';
import type { SessionEntry, SessionLeftOut } from '../../domain/plan/session-plan.ts';
import { keyOf, type Edit } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import type { PlanAt } from '../common/address.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { Icon } from '../common/Icon.tsx';
import { usePlaced } from '../common/use-placed.ts';
import { StartWay } from '../session/StartWay.tsx';
import { LeftOutRow } from './LeftOutRow.tsx';
import { MomentRow } from './MomentRow.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { showRoutine, stepsOf, type ReadyPlan } from './show-on-body.ts';
import { StepRow } from './StepRow.tsx';
import { TurnRow } from './TurnRow.tsx';
import type { Way } from './use-way.ts';

interface PlanRowsProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly way: Way;
  readonly plan: ReadyPlan;
  readonly editing: boolean;
  readonly onEditing: (on: boolean) => void;
  readonly onEdit: (edits: readonly Edit[]) => void;
}

const isForTime = (entry: SessionEntry): entry is SessionLeftOut =>
  entry.kind === 'left-out' && entry.because.kind === 'time';

/** A plan that was made: its steps in order with what opens and closes it, and what is left out and why. */
export function PlanRows({ dataset, at, way, plan, editing, onEditing, onEdit }: PlanRowsProps) {
  const { complaints, signs, wish } = way;
  const placed = usePlaced();
  const regions = complaints[0]?.regions;
  useEffect(() => showRoutine(dataset, plan, regions ?? []), [dataset, plan, regions, placed]);
  const steps = stepsOf(plan);
  const ruled = plan.entries.filter((entry) => entry.kind === 'left-out' && entry.because.kind === 'rule');
  const late = plan.entries.filter(isForTime);
  const minutes = t('units.minutes.long', { count: minutesOf(plan.seconds) });
  const { fit } = plan;
  const rowOf = (entry: SessionEntry) => {
    if (entry.kind === 'moment') return <MomentRow key={entry.id} moment={entry} />;
    if (entry.kind === 'left-out') {
      const dropped = wish.edits.findLast(
        (edit) => edit.kind === 'drop' && edit.step === keyOf(entry.target),
      );
      const putBack = () => onEdit(wish.edits.filter((edit) => edit !== dropped));
      return (
        <LeftOutRow
          key={`out ${keyOf(entry.target)}`}
          dataset={dataset}
          entry={entry}
          {...(entry.because.kind === 'dropped' && dropped && { onPutBack: putBack })}
        />
      );
    }
    return (
      <StepRow
        key={entry.key}
        dataset={dataset}
        at={at}
        step={entry}
        complaints={complaints}
        before={<TurnRow step={entry} />}
      />
    );
  };
  return (
    <>
      <header className="routine-head">
        <h2 id="routine-title" tabIndex={-1}>
          {ruled.length > 0 || wish.edits.length > 0 ? t('routine.changed') : t('routine.title')}
        </h2>
        <p className="small num">
          {t('routine.sum', {
            steps: t('units.steps', { count: steps.length }),
            minutes,
            posture: [...new Set(steps.map(({ posture }) => t(`posture.${posture}`)))].join(', '),
          })}
        </p>
      </header>
      {ruled.length > 0 && <p className="small">{t('routine.leftout', { count: ruled.length })}</p>}
      {fit?.why && <p className="small fit">{t(`fit.${fit.why}`, { count: fit.minutes })}</p>}
      {editing ? (
        <PlanEditor
          dataset={dataset}
          wish={wish}
          steps={steps}
          onEdit={onEdit}
          onDone={() => onEditing(false)}
        />
      ) : (
        <ol className="routine-rows">{plan.entries.filter((entry) => !isForTime(entry)).map(rowOf)}</ol>
      )}
      {!editing && late.length > 0 && (
        <details className="fold">
          <summary>{t('routine.late', { count: late.length })}</summary>
          <ol>{late.map(rowOf)}</ol>
        </details>
      )}
      <div className="way">
        <StartWay at={at} minutes={minutes} />
        <button
          type="button"
          className="button large"
          aria-pressed={editing}
          onClick={() => onEditing(!editing)}
        >
          {t(editing ? 'edit.done' : 'edit.start')}
        </button>
        <button
          type="button"
          className="button large"
          aria-label={t('routine.print')}
          title={t('routine.print')}
          onClick={() => window.print()}
        >
          <Icon name="print" />
        </button>
      </div>
      <PrintSheet dataset={dataset} steps={steps} flags={signs} />
    </>
  );
}
