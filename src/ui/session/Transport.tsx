import type { ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface TransportProps {
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
  /** The ring that stands in the middle, and what stands at the far side. */
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

/** One step back, the ring, one step on. */
export function Transport({ onBack, onNext, children, aside }: TransportProps) {
  return (
    <fieldset className="transport" aria-label={t('player.controls')}>
      <button
        type="button"
        className="transport-side"
        aria-label={t('step.previous')}
        title={t('step.previous')}
        disabled={!onBack}
        onClick={onBack}
      >
        <Icon name="first" />
      </button>
      {children}
      <button
        type="button"
        className="transport-side"
        aria-label={t('step.forward')}
        title={t('step.forward')}
        onClick={onNext}
      >
        <Icon name="last" />
      </button>
      {aside}
    </fieldset>
  );
}
