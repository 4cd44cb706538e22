import type { SessionEntry, StepDone } from '../diary/entry.ts';

/** What was worked on in one way, over several sessions. */
export interface Worked {
  readonly target: StepDone['target'];
  readonly technique: string | null;
  readonly sessions: number;
  /** Of both sides together. */
  readonly seconds: number;
}

const keyOf = ({ target, technique }: StepDone): string =>
  `${'point' in target ? `point ${target.point}` : `stretch ${target.stretch}`} ${technique ?? ''}`;

/** All that was worked, what was done in the most sessions first; what was skipped does not count. */
export function workedIn(sessions: readonly Pick<SessionEntry, 'steps'>[]): readonly Worked[] {
  const all = new Map<string, Worked>();
  for (const { steps } of sessions) {
    const seen = new Set<string>();
    for (const step of steps) {
      if (step.skipped || step.seconds <= 0) continue;
      const key = keyOf(step);
      const before = all.get(key);
      all.set(key, {
        target: step.target,
        technique: step.technique,
        sessions: (before?.sessions ?? 0) + (seen.has(key) ? 0 : 1),
        seconds: (before?.seconds ?? 0) + step.seconds,
      });
      seen.add(key);
    }
  }
  return [...all.values()].toSorted((a, b) => b.sessions - a.sessions || b.seconds - a.seconds);
}
