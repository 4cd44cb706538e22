import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';
import {
  MINUTES,
  PLACES,
  SIDES,
  USUAL,
  type Circumstances,
  type Wish,
} from '../../../src/domain/plan/wish.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { SessionLeftOut, SessionPlan, SessionStep } from '../../../src/domain/plan/session-plan.ts';
import { allNo } from '../safety/profiles.ts';

/** Every combination of circumstances: 5 × 5 × 2 × 3. */
export const CIRCUMSTANCES: readonly Circumstances[] = [null, ...MINUTES].flatMap((minutes) =>
  [null, ...PLACES].flatMap((place) =>
    [false, true].flatMap((partner) => SIDES.map((sides) => ({ minutes, place, partner, sides }))),
  ),
);

export const conditionsOf = (ds: Dataset): readonly string[] =>
  [...ds.conditions.keys()].filter((id) => id !== 'pregnancy');

export const healthy = (ds: Dataset): Profile => ({
  pregnancy: 'no',
  trimester: null,
  answers: allNo(conditionsOf(ds)),
});

export const wishFor = (
  ds: Dataset,
  complaints: string | readonly string[],
  more: Partial<Wish> = {},
): Wish => ({
  complaints: typeof complaints === 'string' ? [complaints] : complaints,
  profile: healthy(ds),
  circumstances: USUAL,
  edits: [],
  ...more,
});

export const stepsOf = (plan: SessionPlan): readonly SessionStep[] =>
  plan.status === 'ready' ? plan.entries.filter((entry) => entry.kind === 'step') : [];

export const leftOutOf = (plan: SessionPlan): readonly SessionLeftOut[] => {
  if (plan.status === 'ask') return [];
  if (plan.status === 'none') return plan.leftOut;
  return plan.entries.filter((entry) => entry.kind === 'left-out');
};

/** The plan of one complaint, as usual. */
export const planOf = (ds: Dataset, complaint: string, profile: Profile): SessionPlan =>
  planSession(ds, wishFor(ds, complaint, { profile }));

/** Steps and what is left out, in their order. @throws Error where the plan still asks. */
export function linesOf(plan: SessionPlan): readonly (SessionStep | SessionLeftOut)[] {
  if (plan.status === 'ask') throw new Error(`asks ${plan.questions.join(', ')}`);
  return plan.status === 'none' ? plan.leftOut : plan.entries.filter((entry) => entry.kind !== 'moment');
}
