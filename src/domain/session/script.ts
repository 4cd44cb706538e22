import { boundsOf, sideSeconds } from '../plan/bounds.ts';
import type { Leg, Moment, SessionPlan, SessionStep } from '../plan/session-plan.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Breath, Phase, Script, Work } from './phase.ts';

/** A little longer out than in, at six breaths a minute. */
const SLOW: Breath = { in: 4, out: 6 };
/** Seconds between two steps. */
const REST = 5;
/** Seconds of letting go between two turns: of a stretch, of a held pressure, of what moves anyway. */
const LET_GO = { stretch: 5, held: 3, moving: 0 } as const;

const isStretch = ({ target }: SessionStep): boolean => 'stretch' in target;

function workOf(dataset: Dataset, step: SessionStep, { side, seconds }: Leg, unit: string): Work {
  const { dosage, technique, cautions } = step;
  const held = dosage.tempo === 0;
  const letGo = isStretch(step) ? LET_GO.stretch : held ? LET_GO.held : LET_GO.moving;
  const turns = dosage.repetitions;
  const bounds = boundsOf(dataset, technique, dosage, cautions.length > 0);
  return {
    kind: 'work',
    id: `${unit}.work`,
    unit,
    step,
    side,
    seconds: seconds + letGo * (turns - 1),
    turns,
    turn: seconds / turns,
    letGo,
    most: Math.max(bounds.side[1], sideSeconds(dosage)),
    breath: held ? SLOW : null,
  };
}

function stepPhases(dataset: Dataset, step: SessionStep, next: SessionStep | undefined): readonly Phase[] {
  const phases: Phase[] = [];
  let before: Leg | null = null;
  for (const leg of step.legs) {
    const unit = `${step.key}.${leg.side}`;
    if (before) {
      phases.push({ kind: 'switch', id: `${unit}.switch`, unit, step, from: before.side, side: leg.side });
    } else {
      phases.push({ kind: 'position', id: `${unit}.position`, unit, step });
      if (!isStretch(step)) phases.push({ kind: 'find', id: `${unit}.find`, unit, step, side: leg.side });
    }
    phases.push(workOf(dataset, step, leg, unit));
    before = leg;
  }
  if (before && next && next.posture === step.posture && !isStretch(next)) {
    const unit = `${step.key}.${before.side}`;
    phases.push({ kind: 'rest', id: `${unit}.rest`, unit, seconds: REST, step, next });
  }
  return phases;
}

const momentPhase = (moment: Moment): Phase => ({
  kind: moment.part === 'warm-up' ? 'prepare' : 'close',
  id: moment.id,
  unit: moment.id,
  seconds: moment.seconds,
  moment,
  breath: moment.id === 'warm-hands' ? null : SLOW,
});

/** A plan as the phases of a guided massage. */
export function scriptOf(dataset: Dataset, plan: Extract<SessionPlan, { status: 'ready' }>): Script {
  const moments = plan.entries.filter((entry) => entry.kind === 'moment');
  const steps = plan.entries.filter((entry) => entry.kind === 'step');
  const part = (which: Moment['part']) => moments.filter((each) => each.part === which).map(momentPhase);
  return {
    steps,
    phases: [
      ...part('warm-up'),
      ...steps.flatMap((step, i) => stepPhases(dataset, step, steps[i + 1])),
      ...part('close'),
    ],
  };
}
