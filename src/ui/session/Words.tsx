import type { ReactNode } from 'react';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Phase, Work } from '../../domain/session/phase.ts';
import type { View } from '../../domain/session/view.ts';
import { t } from '../../messages/t.ts';
import { tempoWords } from '../common/dosage-words.ts';
import { FindSteps } from '../common/FindSteps.tsx';
import { PressureBars } from '../relieve/PressureBars.tsx';
import { sideWords } from '../relieve/side-words.ts';
import { TurnRow } from '../relieve/TurnRow.tsx';
import { AboutStep } from './AboutStep.tsx';
import { Breath } from './Breath.tsx';
import { mannerOf } from './manner.ts';
import { PlayerName } from './PlayerName.tsx';
import { StepCare } from './StepCare.tsx';

interface MomentWordsProps {
  readonly phase: Extract<Phase, { kind: 'prepare' | 'close' }>;
  readonly view: () => View;
  readonly running: boolean;
}

/** A moment in which nothing is pressed: what it is, how, and the breath where it is about that. */
export function MomentWords({ phase: { moment, breath }, view, running }: MomentWordsProps) {
  return (
    <>
      <p className="step-action">{moment.action}.</p>
      <p className="moment-how">{moment.how.join(' ')}</p>
      {breath && <Breath rhythm={breath} view={view} running={running} />}
    </>
  );
}

interface StepWordsProps {
  readonly dataset: Dataset;
  readonly step: SessionStep;
  readonly side: Work['side'];
  /** Stands where the step is not worked yet: the way on. */
  readonly children?: ReactNode;
}

/** Before the work of a step: how to sit or lie for it, and how its place is found. */
export function FindWords({ dataset, step, side, children }: StepWordsProps) {
  const { point, manner, posture } = mannerOf(dataset, step);
  const sideText = sideWords(side, point);
  return (
    <>
      <PlayerName dataset={dataset} step={step} />
      <TurnRow step={step} />
      <p className="step-action">
        {sideText && <strong>{sideText} </strong>}
        {point ? t('session.find') : t('session.find.stretch')}.
      </p>
      {children}
      {posture && <p className="step-tempo">{posture}</p>}
      <FindSteps steps={point?.find ?? manner?.how ?? []} />
      <StepCare dataset={dataset} step={step} />
      <AboutStep dataset={dataset} step={step} />
    </>
  );
}

interface WorkWordsProps {
  readonly dataset: Dataset;
  readonly phase: Work;
  readonly view: () => View;
  readonly running: boolean;
}

/** The work of a step: which side, what to do, how fast, how hard, when to stop. */
export function WorkWords({ dataset, phase, view, running }: WorkWordsProps) {
  const { step, side, breath } = phase;
  const { point, technique } = mannerOf(dataset, step);
  const motion = technique?.motion ?? 'stretch';
  const sideText = sideWords(side, point);
  return (
    <>
      <PlayerName dataset={dataset} step={step} />
      <p className="step-action">
        {sideText && <strong>{sideText} </strong>}
        {step.action}.
      </p>
      <p className="step-tempo">{tempoWords(step.dosage, motion)}</p>
      {motion !== 'stretch' && <PressureBars dosage={step.dosage} />}
      <StepCare dataset={dataset} step={step} />
      {breath && <Breath rhythm={breath} view={view} running={running} />}
      <AboutStep dataset={dataset} step={step} />
    </>
  );
}
