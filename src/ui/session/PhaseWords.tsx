import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Phase } from '../../domain/session/phase.ts';
import type { View } from '../../domain/session/view.ts';
import { t } from '../../messages/t.ts';
import { targetWords } from '../relieve/target-name.tsx';
import { FindWords, MomentWords, WorkWords } from './Words.tsx';

interface PhaseWordsProps {
  readonly dataset: Dataset;
  readonly phase: Phase;
  readonly view: () => View;
  readonly running: boolean;
  /** How one says that the place is found. */
  readonly found: ReactNode;
}

/** What is asked of the person now, in large type. */
export function PhaseWords({ dataset, phase, view, running, found }: PhaseWordsProps) {
  switch (phase.kind) {
    case 'prepare':
    case 'close':
      return <MomentWords phase={phase} view={view} running={running} />;
    case 'position':
      return (
        <FindWords dataset={dataset} step={phase.step} side={phase.step.legs[0]?.side ?? 'one'}>
          {found}
        </FindWords>
      );
    case 'find':
      return (
        <FindWords dataset={dataset} step={phase.step} side={phase.side}>
          {found}
        </FindWords>
      );
    case 'switch':
      return (
        <>
          <p className="step-action">
            {t('session.switch', { side: t(`side.${phase.side === 'R' ? 'R' : 'L'}.inline`) })}.
          </p>
          <p className="step-tempo">{t('session.switch.hint')}</p>
          {found}
        </>
      );
    case 'rest':
      return (
        <>
          <p className="step-action">{t('session.rest')}.</p>
          <p className="step-tempo">
            {t('session.rest.next', { name: targetWords(dataset, phase.next.target) })}
          </p>
        </>
      );
    case 'work':
      return <WorkWords dataset={dataset} phase={phase} view={view} running={running} />;
  }
}
