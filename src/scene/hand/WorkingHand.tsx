import { lazy, Suspense } from 'react';
import { useEmphasis } from '../../state/emphasis-store.ts';

const AtWork = lazy(() => import('./AtWork.tsx'));

/** What works at the points of the cue: fetched with the first cue that says what does. */
export function WorkingHand() {
  const cue = useEmphasis((s) => s.cue);
  if (!cue || 'stretch' in cue || !cue.worked) return null;
  return (
    <Suspense fallback={null}>
      <AtWork cue={cue} worked={cue.worked} />
    </Suspense>
  );
}
