import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Stretch } from '../../domain/records/stretch.ts';
import type { Technique } from '../../domain/records/technique.ts';

/** The records that say how a step is done. */
interface Manner {
  readonly point: Acupoint | undefined;
  readonly stretch: Stretch | undefined;
  readonly technique: Technique | undefined;
  /** Whichever says how it is done, what it feels like and when to stop. */
  readonly manner: Technique | Stretch | undefined;
  /** How to sit, lie or stand for it. */
  readonly posture: string | undefined;
}

export function mannerOf(dataset: Dataset, step: SessionStep): Manner {
  const point = 'point' in step.target ? dataset.acupoints.get(step.target.point) : undefined;
  const stretch = 'stretch' in step.target ? dataset.stretches.get(step.target.stretch) : undefined;
  const technique = step.technique === null ? undefined : dataset.techniques.get(step.technique);
  return {
    point,
    stretch,
    technique,
    manner: technique ?? stretch,
    posture: point?.posture ?? stretch?.posture,
  };
}
