import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { reasonsOf, sentence } from '../common/reasons.ts';
import { mannerOf } from './manner.ts';

/** What asks for care in this step, and the sign to stop: never behind a tap. */
export function StepCare({ dataset, step }: { dataset: Dataset; step: SessionStep }) {
  const { point, manner } = mannerOf(dataset, step);
  const cares = [
    point?.warning,
    step.cautions.length > 0 ? sentence(reasonsOf(step.cautions)) : undefined,
  ].filter((care) => care !== undefined);
  return (
    <>
      {cares.length > 0 && (
        <section className="player-care">
          <h2 className="over">{t('step.warning')}</h2>
          {cares.map((care) => (
            <p key={care}>{care}</p>
          ))}
        </section>
      )}
      {manner && <p className="step-stop small">{manner.stopIf}</p>}
    </>
  );
}
