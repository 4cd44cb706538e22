import type { Instead, SessionLeftOut } from './session-plan.ts';
import { PLACES, type Wish } from './wish.ts';

/** What to do where no step is left, best first. `makeable` tells whether another wish would give a plan. */
export function insteadOf(
  wish: Wish,
  lines: readonly SessionLeftOut[],
  makeable: (other: Wish) => boolean,
): readonly Instead[] {
  const instead: Instead[] = [];
  const { circumstances } = wish;
  const because = (kind: SessionLeftOut['because']['kind']) =>
    lines.some((line) => line.because.kind === kind);
  if (because('rule')) instead.push({ kind: 'care' });
  if (because('dropped') && makeable({ ...wish, edits: [] })) instead.push({ kind: 'undo' });
  if (because('place')) {
    for (const place of PLACES) {
      const there = { ...wish, circumstances: { ...circumstances, place } };
      if (place !== circumstances.place && makeable(there)) instead.push({ kind: 'place', place });
    }
  }
  const helped = { ...wish, circumstances: { ...circumstances, partner: true } };
  if (because('partner') && makeable(helped)) instead.push({ kind: 'partner' });
  const complaints = [...new Set(wish.complaints)];
  if (complaints.length > 1) {
    for (const complaint of complaints)
      if (makeable({ ...wish, complaints: [complaint], edits: [] }))
        instead.push({ kind: 'alone', complaint });
  }
  return instead;
}
