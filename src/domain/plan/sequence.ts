import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Chosen } from './draft.ts';
import type { Move } from './edited.ts';
import { gradeOf } from './evidence-of.ts';
import { modeOf } from './fewest-changes.ts';
import { orderOf } from './order.ts';
import { secondsOf } from './seconds-of.ts';
import { posturesAlong } from './postures-along.ts';
import type { SessionPlan, SessionStep, StepNote } from './session-plan.ts';
import { legsFor } from './sides-and-hands.ts';

type Timed = Chosen & { readonly dosage: Dosage };

/** The steps in the best order, then moved by hand where the person wished. */
function ordered(steps: readonly Timed[], moves: readonly Move[]): readonly Timed[] {
  const best = orderOf(
    steps.map(({ accepted }) => ({
      phase: 'stretch' in accepted.target ? 1 : 0,
      postures: accepted.postures,
      hands: accepted.hands,
    })),
  );
  const order = best.flatMap((i) => steps[i] ?? []);
  for (const { key, to } of moves) {
    const at = order.findIndex((each) => each.key === key);
    const [step] = at < 0 ? [] : order.splice(at, 1);
    if (step) order.splice(to - 1, 0, step);
  }
  return order;
}

function notesOf({ accepted, usual, dosage, byHand, fixed }: Timed): readonly StepNote[] {
  const [now, before] = [secondsOf(dosage), secondsOf(usual)];
  const time: StepNote[] =
    fixed || now === before ? [] : [{ kind: now < before ? 'shorter' : 'longer', usual: before }];
  return [
    ...accepted.notes,
    ...time,
    ...[...new Set(byHand)].map((what) => ({ kind: 'by-hand', what }) as const),
  ];
}

/** The steps as they will be done, numbered, with their postures, sides and changes. */
export function sequenceOf(
  dataset: Dataset,
  steps: readonly Timed[],
  moves: readonly Move[],
): {
  readonly steps: readonly SessionStep[];
  readonly changes: Extract<SessionPlan, { status: 'ready' }>['changes'];
} {
  const order = ordered(steps, moves);
  const postures = posturesAlong(order.map(({ accepted }) => accepted));
  let mode: ReturnType<typeof modeOf> = null;
  let rightFirst = false;
  const changes = { postures: 0, hands: 0 };
  const sequence = order.map((step, i): SessionStep => {
    const { key, accepted, dosage, serves, replaces } = step;
    const posture = postures[i] ?? 'sitting';
    const before = postures[i - 1];
    const own = modeOf(accepted.hands);
    const changed = {
      posture: before !== undefined && before !== posture,
      hands: mode !== null && own !== null && own !== mode,
    };
    if (changed.hands) rightFirst = false;
    mode = own ?? mode;
    const legs = legsFor({ dosage, side: accepted.side }, accepted.hands === 'each' && rightFirst);
    if (accepted.hands === 'each') rightFirst = !rightFirst;
    changes.postures += Number(changed.posture);
    changes.hands += Number(changed.hands) + Number(accepted.hands === 'each');
    return {
      kind: 'step',
      number: i + 1,
      key,
      target: accepted.target,
      technique: accepted.technique,
      dosage,
      action: accepted.action,
      reason: serves[0]?.reason ?? step.reason,
      serves,
      evidence: gradeOf(dataset, accepted.target, serves),
      cautions: accepted.cautions,
      replaces,
      notes: notesOf(step),
      seconds: secondsOf(dosage),
      legs,
      posture,
      hands: accepted.hands,
      changes: changed,
    };
  });
  return { steps: sequence, changes };
}
