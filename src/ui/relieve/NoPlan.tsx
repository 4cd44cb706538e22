import { useEffect } from 'react';
import type { Instead, SessionPlan } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { UNCHANGED, type PlanChange } from '../common/plan-change.ts';
import { showFigure } from '../common/show-figure.ts';
import { LeftOutRow } from './LeftOutRow.tsx';

interface NoPlanProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly plan: Extract<SessionPlan, { status: 'none' }>;
  readonly onTurn: (part: Partial<PlanChange>) => void;
}

/** A plan that cannot be made: said kindly, with where to turn instead and why. */
export function NoPlan({ dataset, at, plan, onTurn }: NoPlanProps) {
  useEffect(showFigure, []);
  const { circumstances } = at.change ?? UNCHANGED;
  const wayOf = (instead: Instead) => {
    switch (instead.kind) {
      case 'care':
        return <p className="measure">{t('none.care')}</p>;
      case 'alone':
        return (
          <a className="button" href={hrefOf({ page: 'complaint', complaint: instead.complaint })}>
            {t('none.alone', { title: dataset.complaints.get(instead.complaint)?.title ?? '' })}
          </a>
        );
      case 'place':
        return (
          <Way
            words={t('none.place', { place: t(`place.at.${instead.place}`) })}
            onTake={() => onTurn({ circumstances: { ...circumstances, place: instead.place } })}
          />
        );
      case 'partner':
        return (
          <Way
            words={t('none.partner')}
            onTake={() => onTurn({ circumstances: { ...circumstances, partner: true } })}
          />
        );
      case 'undo':
        return <Way words={t('none.undo')} onTake={() => onTurn({ edits: [] })} />;
    }
  };
  return (
    <div className="stack no-plan wants-room">
      <h2 id="routine-title" tabIndex={-1}>
        {t('none.title')}
      </h2>
      <p className="lead">{t('none.lead')}</p>
      <ul className="stack">
        {plan.instead.map((instead, index) => (
          <li key={index}>{wayOf(instead)}</li>
        ))}
      </ul>
      {plan.leftOut.length > 0 && (
        <>
          <h3 className="over">{t('none.why')}</h3>
          <ol className="routine-rows">
            {plan.leftOut.map((entry) => (
              <LeftOutRow key={JSON.stringify(entry.target)} dataset={dataset} entry={entry} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const Way = ({ words, onTake }: { words: string; onTake: () => void }) => (
  <button type="button" className="button" onClick={onTake}>
    {words}
  </button>
);
