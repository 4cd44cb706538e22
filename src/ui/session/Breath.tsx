import { useRef } from 'react';
import type { Breath as Rhythm } from '../../domain/session/phase.ts';
import type { View } from '../../domain/session/view.ts';
import { t } from '../../messages/t.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { useTicks } from './use-ticks.ts';

interface BreathProps {
  readonly rhythm: Rhythm;
  readonly view: () => View;
  readonly running: boolean;
}

/** How small the ring is when all is breathed out. */
const EMPTY = 0.5;
/** Slow at both ends, as a breath is. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** A calm ring that grows with the breath in and shrinks with the breath out; words alone where motion is reduced. */
export function Breath({ rhythm, view, running }: BreathProps) {
  const reduced = useSettings(isMotionReduced);
  const ring = useRef<HTMLElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useTicks(
    () => {
      const { breathing } = view();
      const full = !breathing ? 0 : breathing.part === 'in' ? breathing.share : 1 - breathing.share;
      if (ring.current) ring.current.style.scale = String(EMPTY + (1 - EMPTY) * eased(full));
      const said = t(breathing ? `session.breath.${breathing.part}` : 'session.breath.free');
      if (words.current && words.current.textContent !== said) words.current.textContent = said;
    },
    running,
    !reduced,
  );
  return (
    <p className="breath">
      {reduced ? (
        t('session.breath', { in: rhythm.in, out: rhythm.out })
      ) : (
        <>
          <span className="breath-ring" aria-hidden="true">
            <i ref={ring} />
          </span>
          <span ref={words} aria-hidden="true" />
          <span className="hidden">{t('session.breath', { in: rhythm.in, out: rhythm.out })}</span>
        </>
      )}
    </p>
  );
}
