import type { ReactNode } from 'react';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { timeWords } from '../common/dosage-words.ts';
import { FindSteps } from '../common/FindSteps.tsx';
import { Fold } from '../common/Fold.tsx';
import { sentence } from '../common/reasons.ts';
import { mannerOf } from './manner.ts';

/** All there is to know of a step, one tap away: how to find and do it, what it feels like, where it is, why. */
export function AboutStep({ dataset, step }: { dataset: Dataset; step: SessionStep }) {
  const { point, technique, manner, posture } = mannerOf(dataset, step);
  return (
    <Fold title={t('session.about')}>
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
      {posture && (
        <Part title={t('step.posture')}>
          <p>{posture}</p>
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
    </Fold>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2 className="over">{title}</h2>
      {children}
    </section>
  );
}
