import { useMemo } from 'react';
import { swapsFor } from '../../domain/plan/choices.ts';
import type { SessionStep } from '../../domain/plan/session-plan.ts';
import type { Edit, Wish } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Choices } from './Choices.tsx';

interface SwapStepProps {
  readonly dataset: Dataset;
  readonly wish: Wish;
  readonly step: SessionStep;
  readonly onMake: (edit: Edit) => boolean;
}

/** What may take a step's place, best first. */
export function SwapStep({ dataset, wish, step, onMake }: SwapStepProps) {
  const choices = useMemo(() => swapsFor(dataset, wish, step.key), [dataset, wish, step.key]);
  return (
    <details className="fold">
      <summary>{t('edit.swap.title')}</summary>
      {choices.length === 0 ? (
        <p className="small">{t('edit.swap.none')}</p>
      ) : (
        <Choices
          dataset={dataset}
          choices={choices}
          verb="edit.swap.to"
          onChoose={({ target, technique }) =>
            onMake({ kind: 'swap', step: step.key, to: target, ...(technique !== null && { technique }) })
          }
        />
      )}
    </details>
  );
}
