import { workedSeconds, type SessionEntry } from '../../domain/diary/entry.ts';
import { keyOf } from '../../domain/plan/wish.ts';
import { t } from '../../messages/t.ts';
import { minutesOf } from '../common/dosage-words.ts';
import { stepsOf, type ReadyPlan } from '../relieve/show-on-body.ts';

const sum = (steps: number, seconds: number): string =>
  t('done.sum', {
    steps: t('units.steps', { count: steps }),
    minutes: t('units.minutes.long', { count: minutesOf(seconds) }),
  });

/** What was done, and how to go on from here: "5 steps, 8 minutes. Sit a moment, then move slowly." */
export function entrySum(entry: SessionEntry): string {
  const done = entry.steps.filter(({ skipped }) => !skipped);
  if (done.length === 0) return t('done.none');
  return sum(new Set(done.map(({ target }) => keyOf(target))).size, workedSeconds(entry));
}

/** The same of a plan that was done as it stands. */
export const planSum = (plan: ReadyPlan): string => sum(stepsOf(plan).length, plan.seconds);
