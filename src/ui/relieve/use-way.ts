import { useMemo } from 'react';
import type { SessionPlan } from '../../domain/plan/session-plan.ts';
import { planSession } from '../../domain/plan/plan-session.ts';
import { signsFor, type Sign } from '../../domain/plan/signs.ts';
import type { Wish } from '../../domain/plan/wish.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { redFlagState, type RedFlagState } from '../../domain/safety/red-flags.ts';
import { useClearance } from '../../state/clearance-store.ts';
import { useProfile } from '../../state/profile-store.ts';
import type { PlanAt } from '../common/address.ts';
import { UNCHANGED } from '../common/plan-change.ts';
import { idsOf } from './complaint-ids.ts';

/** How far a person has come with their complaints: the signs to stop, then the questions, then their plan. */
export interface Way {
  /** The chief one first. */
  readonly complaints: readonly Complaint[];
  readonly signs: readonly Sign[];
  readonly signState: RedFlagState;
  /** What the plan is made from. */
  readonly wish: Wish;
  /** Null until "none of these" was said of the signs. */
  readonly plan: SessionPlan | null;
}

export function useWay(dataset: Dataset, { complaint, change = UNCHANGED }: PlanAt): Way {
  const profile = useProfile((s) => s.profile);
  const ticked = useClearance((s) => s.ticked);
  const cleared = useClearance((s) => s.cleared);
  return useMemo(() => {
    const ids = idsOf(complaint);
    const signs = signsFor(dataset, ids, profile);
    const saidOf = (said: typeof ticked, { sign, complaints }: Sign) =>
      complaints.some((id) => said.get(id)?.has(sign));
    const indices = new Set(signs.flatMap((sign, index) => (saidOf(ticked, sign) ? [index] : [])));
    const none = signs.every((sign) => saidOf(cleared, sign));
    const signState = redFlagState(signs, indices, none);
    const wish = { complaints: ids, profile, ...change };
    const plan = signState.state === 'clear' ? planSession(dataset, wish) : null;
    const complaints = ids.flatMap((id) => dataset.complaints.get(id) ?? []);
    return { complaints, signs, signState, wish, plan };
  }, [dataset, complaint, change, profile, ticked, cleared]);
}
