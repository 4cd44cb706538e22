import { useEffect } from 'react';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Complaint, RedFlag } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { Icon } from '../common/Icon.tsx';
import { usePlaced } from '../common/use-placed.ts';
import { LeftOutRow } from './LeftOutRow.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { showRoutine, stepsOf } from './show-on-body.ts';
import { StepRow } from './StepRow.tsx';

interface RoutineViewProps {
  readonly dataset: Dataset;
  readonly complaint: Complaint;
  readonly plan: Extract<Plan, { status: 'ready' }>;
  readonly flags: readonly RedFlag[];
}

/** The routine for one person: its steps in order, what is left out with the reason and what takes its place. */
export function RoutineView({ dataset, complaint, plan, flags }: RoutineViewProps) {
  const placed = usePlaced();
  useEffect(() => showRoutine(dataset, plan, complaint.regions), [dataset, plan, complaint, placed]);
  const routine = dataset.routines.get(complaint.routine);
  const steps = stepsOf(plan);
  const leftOut = plan.entries.length - steps.length;
  if (!routine || steps.length === 0)
    return (
      <section className="routine">
        <h2>{t('routine.title')}</h2>
        <p className="lead">{t('routine.empty')}</p>
        <ol className="routine-rows">
          {plan.entries.map(
            (entry) =>
              entry.kind === 'left-out' && (
                <LeftOutRow key={JSON.stringify(entry.target)} dataset={dataset} entry={entry} />
              ),
          )}
        </ol>
      </section>
    );
  const minutes = minutesOf(plan.seconds);
  return (
    <section className="routine" data-phase="routine" aria-labelledby="routine-title">
      <header className="routine-head">
        <h2 id="routine-title" tabIndex={-1}>
          {leftOut > 0 ? t('routine.changed') : t('routine.title')}
        </h2>
        <p className="small num">
          {t('routine.sum', {
            steps: t('units.steps', { count: steps.length }),
            minutes: t('units.minutes.long', { count: minutes }),
            posture: t(`posture.${routine.posture}`),
          })}
        </p>
      </header>
      {leftOut > 0 && <p className="small">{t('routine.leftout', { count: leftOut })}</p>}
      <ol className="routine-rows">
        {plan.entries.map((entry) =>
          entry.kind === 'step' ? (
            <StepRow key={entry.number} dataset={dataset} complaint={complaint.id} step={entry} />
          ) : (
            <LeftOutRow key={JSON.stringify(entry.target)} dataset={dataset} entry={entry} />
          ),
        )}
      </ol>
      <div className="way">
        <a className="button primary large" href={hrefOf({ page: 'step', complaint: complaint.id, step: 1 })}>
          <Icon name="play" size={20} />
          {t('routine.start', { minutes: t('units.minutes.long', { count: minutes }) })}
        </a>
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
      <PrintSheet dataset={dataset} steps={steps} flags={flags} />
    </section>
  );
}
