import { useMemo } from 'react';
import { planRoutine } from '../../domain/plan/plan-routine.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Complaint, RedFlag } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { redFlagsFor, redFlagState, type RedFlagState } from '../../domain/safety/red-flags.ts';
import { useClearance } from '../../state/clearance-store.ts';
import { useProfile } from '../../state/profile-store.ts';

const NONE: ReadonlySet<string> = new Set();

/** How far a person has come with a complaint: the signs to stop, then the questions, then their routine. */
export interface Way {
  readonly flags: readonly RedFlag[];
  readonly flagState: RedFlagState;
  /** Null until "none of these" was said of the signs. */
  readonly plan: Plan | null;
}

export function useWay(dataset: Dataset, complaint: Complaint): Way {
  const profile = useProfile((s) => s.profile);
  const ticked = useClearance((s) => s.ticked.get(complaint.id)) ?? NONE;
  const cleared = useClearance((s) => s.cleared.get(complaint.id));
  return useMemo(() => {
    const flags = redFlagsFor(complaint, profile);
    const none = cleared !== undefined && flags.every(({ sign }) => cleared.has(sign));
    const indices = new Set(flags.flatMap(({ sign }, index) => (ticked.has(sign) ? [index] : [])));
    const flagState = redFlagState(flags, indices, none);
    const plan = flagState.state === 'clear' ? planRoutine(dataset, complaint.id, profile) : null;
    return { flags, flagState, plan };
  }, [dataset, complaint, profile, ticked, cleared]);
}
