import type { ReactNode } from 'react';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { FindSteps } from '../common/FindSteps.tsx';
import { timeWords } from '../common/dosage-words.ts';
import { hrefOf } from '../common/address.ts';
import { reasonsOf, sentence } from '../common/reasons.ts';

/** Everything a step must say in words: where, how to find it, how to do it, what it feels like, when to stop. */
export function StepDetails({ dataset, step }: { dataset: Dataset; step: SessionStep }) {
  const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
  const stretch = 'stretch' in step.target ? dataset.stretches.get(step.target.stretch) : undefined;
  const technique = step.technique === null ? undefined : dataset.techniques.get(step.technique);
  const manner = technique ?? stretch;
  const cares = [
    point?.warning,
    step.cautions.length > 0 ? sentence(reasonsOf(step.cautions)) : undefined,
  ].filter((care) => care !== undefined);
  return (
    <div className="step-details">
      {cares.length > 0 && (
        <Part title={t('step.warning')} care>
          {cares.map((care) => (
            <p key={care}>{care}</p>
          ))}
        </Part>
      )}
      {point && (
        <Part title={t('step.find')}>
          <FindSteps steps={point.find} />
        </Part>
      )}
      {manner && (
        <Part title={technique ? `${t('step.how')}: ${technique.name}` : t('step.how')}>
          {manner.how.map((each) => (
            <p key={each}>{each}</p>
          ))}
          <p className="num">{timeWords(step.dosage)}.</p>
        </Part>
      )}
      {(point?.posture ?? stretch?.posture) && (
        <Part title={t('step.posture')}>
          <p>{point?.posture ?? stretch?.posture}</p>
        </Part>
      )}
      <Part title={t('step.feel')}>
        {point && <p>{point.sensation}</p>}
        {manner && <p>{manner.feel}</p>}
      </Part>
      {manner && (
        <Part title={t('step.stop')}>
          <p>{manner.stopIf}</p>
        </Part>
      )}
      {point && (
        <Part title={t('step.where')}>
          <p>{point.location}</p>
          <p>
            <a className="link" href={hrefOf({ page: 'point', point: point.id })}>
              {point.names.pinyin} {point.id}
            </a>
          </p>
        </Part>
      )}
      <Part title={t('step.why')}>
        {step.serves.length > 1 ? (
          step.serves.map(({ complaint, reason }) => (
            <p key={complaint}>
              <strong>{dataset.complaints.get(complaint)?.title}:</strong> {sentence(reason)}
            </p>
          ))
        ) : (
          <p>{step.reason}</p>
        )}
      </Part>
    </div>
  );
}

function Part({ title, care, children }: { title: string; care?: boolean; children: ReactNode }) {
  return (
    <section className={care ? 'part care' : 'part'}>
      <h2 className="over">{title}</h2>
      {children}
    </section>
  );
}
