import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { targetWords } from '../relieve/target-name.tsx';

/** What is worked on in this step, for the eye: its name in both scripts, and what it stands in for. */
export function PlayerName({ dataset, step }: { dataset: Dataset; step: SessionStep }) {
  const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
  return (
    <div className="player-point">
      <p className="player-name" aria-hidden="true">
        <span className="serif">{targetWords(dataset, step.target)}</span>
        {point && <span lang="zh">{point.names.hans}</span>}
      </p>
      <p className="small">
        {point && (
          <>
            <em className="serif">{point.names.english}</em> · <span className="num">{point.id}</span>
          </>
        )}
        {step.replaces !== null && (
          <span className="in-place">
            {t('step.replaces', { name: targetWords(dataset, { point: step.replaces }) })}
          </span>
        )}
      </p>
    </div>
  );
}
