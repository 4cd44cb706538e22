import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { SessionPlan } from '../../../src/domain/plan/session-plan.ts';
import type { Target, Wish } from '../../../src/domain/plan/wish.ts';
import { naivelyForbids } from '../safety/naive-rules.ts';
import { leftOutOf, stepsOf } from './wishes.ts';

const nameOf = (target: Target) => ('point' in target ? target.point : target.stretch);

/** What a plan offers against the rules as they are read independently, for any of the complaints. */
export function forbiddenIn(rules: Dataset, plan: SessionPlan, wish: Wish): string[] {
  return stepsOf(plan).flatMap((step) =>
    wish.complaints.flatMap((complaint) => {
      const only = step.legs.length === 1 ? step.legs[0]!.side : null;
      const side = only === 'L' ? ('left' as const) : only === 'R' ? ('right' as const) : undefined;
      const doing = {
        ...step.target,
        technique: step.technique,
        pressure: step.dosage.pressure,
        complaint,
        ...(side && 'point' in step.target && { side }),
      };
      const against = naivelyForbids(rules, wish.profile, doing);
      return against.map((rule) => `${step.key} is offered against ${rule} (${wish.complaints.join('+')})`);
    }),
  );
}

/** A step that nobody can do there: read from the postures that a person in that place has. */
function misplacedIn(ds: Dataset, plan: SessionPlan, { circumstances }: Wish): string[] {
  const { place, partner, sides } = circumstances;
  const found: string[] = [];
  const postures = {
    desk: 'sitting',
    standing: 'standing',
    lying: 'lying kneeling',
    bed: 'sitting lying kneeling',
  };
  for (const step of stepsOf(plan)) {
    if (place && !postures[place].includes(step.posture))
      found.push(`${step.key} is ${step.posture} at ${place}`);
    const point = 'point' in step.target ? ds.acupoints.get(step.target.point)! : null;
    if (point?.reach === 'partner' && !partner) found.push(`${step.key} takes a partner`);
    if (!partner && step.hands === 'partner') found.push(`${step.key} is done by nobody`);
    const wrong = sides === 'left' ? 'R' : sides === 'right' ? 'L' : null;
    if (step.legs.some(({ side }) => side === wrong)) found.push(`${step.key} on the wrong side`);
    if (place === 'desk' && point && ['sole', 'toes', 'foot-top'].includes(point.region))
      found.push(`${step.key} takes off the shoes at a desk`);
  }
  return found;
}

/** Whatever the complaints' routines ask for is done or has a line; and every line and step hangs together. */
function unexplainedIn(ds: Dataset, plan: SessionPlan, wish: Wish): string[] {
  const found: string[] = [];
  const steps = stepsOf(plan);
  const lines = leftOutOf(plan);
  const done = new Set(steps.map(({ key }) => key));
  const said = new Set(lines.map(({ target }) => nameOf(target)));
  // Who begins with nothing has taken the routines' own steps out, all at once.
  const isOwn = wish.edits.some(({ kind }) => kind === 'clear');
  for (const complaint of isOwn ? [] : wish.complaints) {
    for (const step of ds.routines.get(ds.complaints.get(complaint)!.routine)!.steps) {
      const key = 'point' in step ? step.point : step.stretch;
      if (done.has(key) === said.has(key))
        found.push(`${key} is ${done.has(key) ? 'done and left out' : 'lost'}`);
      const own = steps.find((each) => each.key === key);
      const why = own?.serves.find((each) => each.complaint === complaint)?.reason;
      if (own && why !== step.reason) found.push(`${key} does not say what it is for in ${complaint}`);
    }
  }
  for (const line of lines) {
    const key = nameOf(line.target);
    const replacing = steps.find((step) => step.key === line.replacedBy);
    if (line.replacedBy !== null && !replacing) found.push(`${key} is replaced by a step that is not there`);
    if (line.because.kind === 'swapped' && !replacing) found.push(`${key} was swapped for nothing`);
    if (line.because.kind === 'rule') {
      const { grounds } = line.because;
      if (!grounds.some(({ level }) => level !== 'caution'))
        found.push(`${key} is left out without a ground`);
      for (const { rule, reason } of grounds)
        if (ds.contraindications.get(rule)?.reason !== reason) found.push(`${key}: ${rule} says otherwise`);
    }
    if (line.because.kind === 'place' && wish.circumstances.place !== line.because.place)
      found.push(`${key} is left out for a place one is not in`);
    if (line.because.kind === 'partner' && wish.circumstances.partner)
      found.push(`${key} lacks a partner who is there`);
    if (line.because.kind === 'time' && wish.circumstances.minutes === null)
      found.push(`${key} lacks time nobody set`);
    if (said.size !== lines.length) found.push('a line is said twice');
  }
  for (const step of steps)
    if (step.replaces !== null && !said.has(step.replaces))
      found.push(`${step.key} stands for what is not left out`);
  return found;
}

const WHOLE = { each: 2, both: 1, one: 1 };

/** Times that do not add up, do not fit though they could, or leave the bounds of what is sensible. */
function mistimedIn(plan: SessionPlan, { circumstances: { minutes }, edits }: Wish): string[] {
  if (plan.status !== 'ready') return [];
  const found: string[] = [];
  let all = 0;
  for (const entry of plan.entries) {
    if (entry.kind === 'left-out') continue;
    all += entry.seconds;
    if (entry.kind === 'moment') continue;
    const { seconds, repetitions, sides } = entry.dosage;
    const side = seconds * repetitions;
    if (entry.seconds !== side * WHOLE[sides]) found.push(`${entry.key} miscounts`);
    if (entry.legs.reduce((sum, leg) => sum + leg.seconds, 0) !== entry.seconds)
      found.push(`${entry.key}: its sides`);
    const longer = entry.notes.find(({ kind }) => kind === 'longer');
    if (longer?.kind === 'longer' && entry.cautions.length > 0)
      found.push(`${entry.key} is longer against a caution`);
    if (longer?.kind === 'longer' && (entry.seconds > 2 * longer.usual || side > 180))
      found.push(`${entry.key} takes ${entry.seconds} s, usually ${longer.usual}`);
    if (!entry.notes.some(({ kind }) => kind === 'by-hand') && (seconds < 5 || side < 5 || seconds > 300))
      found.push(`${entry.key}: ${seconds} s`);
  }
  if (all !== plan.seconds) found.push('the whole miscounts');
  if (minutes === null) return plan.fit === null ? found : [...found, 'fits no time'];
  const off = plan.seconds - 60 * minutes;
  if (plan.fit?.within !== Math.abs(off) <= 6 * minutes)
    found.push(`says ${plan.fit?.within} at ${plan.seconds} s`);
  const late = leftOutOf(plan).filter(({ because }) => because.kind === 'time');
  if (plan.fit?.why === 'short' && late.length > 0) found.push('too short, and something left out for time');
  if (plan.fit?.why === 'long' && edits.length === 0) found.push(`too long: ${plan.seconds} s`);
  return found;
}

/** All that is wrong with a plan, in words; nothing when all is well. */
export function faultsIn(ds: Dataset, plan: SessionPlan, wish: Wish): string[] {
  if (plan.status === 'ask') return ['asks'];
  const steps = stepsOf(plan);
  const found: string[] = [];
  const isOwn = wish.edits.some(({ kind }) => kind === 'clear');
  if (plan.status === 'none' && plan.instead.length === 0 && !isOwn)
    found.push('no plan and nothing instead');
  if (plan.status === 'none' && plan.leftOut.length === 0 && !isOwn) found.push('no plan and no reason');
  if (steps.some(({ number }, i) => number !== i + 1)) found.push('misnumbered');
  if (new Set(steps.map(({ key }) => key)).size !== steps.length) found.push('a step twice');
  return [
    ...found,
    ...forbiddenIn(ds, plan, wish),
    ...misplacedIn(ds, plan, wish),
    ...unexplainedIn(ds, plan, wish),
    ...mistimedIn(plan, wish),
  ];
}
