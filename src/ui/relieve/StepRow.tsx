import { useEffect, useRef, type ReactNode } from 'react';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { timeShort } from '../common/dosage-words.ts';
import { mainKey } from '../common/point-keys.ts';
import { reasonsOf, sentence } from '../common/reasons.ts';
import { noteWords } from './note-words.ts';
import { targetName } from './target-name.tsx';

interface StepRowProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly step: SessionStep;
  readonly complaints: readonly Complaint[];
  /** Stands above the step. */
  readonly before: ReactNode;
}

/** One step of a plan: its number on the body, its name, what to do and why, how long. */
export function StepRow({ dataset, at, step, complaints, before }: StepRowProps) {
  const { hover } = useSelection.getState();
  const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
  const key = point ? mainKey(point) : null;
  const selected = useSelection(
    (s) => point !== undefined && s.selected?.startsWith(`${point.id}.`) === true,
  );
  const hovered = useSelection((s) => point !== undefined && s.hovered?.startsWith(`${point.id}.`) === true);
  const substitute = step.replaces !== null;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const several = complaints.length > 1;
  const titleOf = (id: string) => complaints.find((complaint) => complaint.id === id)?.title ?? id;
  const whys = several
    ? step.serves.map(({ complaint, reason }) => ({ of: titleOf(complaint), reason }))
    : [{ of: null, reason: step.reason }];
  return (
    <li ref={row} className={substitute ? 'step-row substitute' : 'step-row'}>
      {before}
      <a
        href={hrefOf({ ...at, page: 'step', step: step.number })}
        data-selected={selected || undefined}
        data-hovered={hovered || undefined}
        onMouseEnter={() => hover(key)}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(key)}
        onBlur={() => hover(null)}
      >
        <span className="hidden">{t('routine.step', { number: step.number })}</span>
        <span className={`disc num${substitute ? ' ease' : ''}${selected ? ' on' : ''}`} aria-hidden="true">
          {step.number}
        </span>
        <span className="step-words">
          <span className="step-name">
            {targetName(dataset, step.target)}
            {substitute && <span className="takes">{t('routine.takes-place')}</span>}
          </span>
          <span className="small">{step.action}</span>
        </span>
        <span className="small num step-time">{timeShort(step.dosage)}</span>
      </a>
      <div className="step-why small">
        {whys.map(({ of, reason }) => (
          <p key={of ?? ''}>
            {of && <strong>{of}: </strong>}
            {sentence(reason)}
          </p>
        ))}
        {step.notes.length > 0 && <p className="cap">{step.notes.map(noteWords).join('; ')}</p>}
      </div>
      {step.cautions.length > 0 && (
        <p className="step-care small">
          <strong>{t('routine.care')}</strong> {reasonsOf(step.cautions)}
        </p>
      )}
    </li>
  );
}
