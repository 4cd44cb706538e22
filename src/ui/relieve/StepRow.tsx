import { useEffect, useRef } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { hrefOf } from '../common/address.ts';
import { timeShort } from '../common/dosage-words.ts';
import { mainKey } from '../common/point-keys.ts';
import { reasonsOf } from '../common/reasons.ts';
import type { StepEntry } from './show-on-body.ts';
import { targetName } from './target-name.tsx';

interface StepRowProps {
  readonly dataset: Dataset;
  readonly complaint: string;
  readonly step: StepEntry;
}

/** One step of a routine: its number on the body, its name, what to do, how long. */
export function StepRow({ dataset, complaint, step }: StepRowProps) {
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
  return (
    <li ref={row} className={substitute ? 'step-row substitute' : 'step-row'}>
      <a
        href={hrefOf({ page: 'step', complaint, step: step.number })}
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
      {step.cautions.length > 0 && (
        <p className="step-care small">
          <strong>{t('routine.care')}</strong> {reasonsOf(step.cautions)}
        </p>
      )}
    </li>
  );
}
