import { bounded, entering, mayEnter, startOf, workOfUnit } from './enter.ts';
import { allowance, phaseAt, workLeft } from './lengths.ts';
import { END, type Phase, type Script } from './phase.ts';
import { passOn, passTime, type Passed } from './pass-time.ts';
import { record } from './record.ts';
import { PACES, type Event, type Outcome, type Place, type Refusal, type Session } from './session.ts';

/** So soon after its beginning, back leaves a side for the one before. Milliseconds of its work. */
const SOON = 3000;
/** What is not work may be drawn out by this much. Milliseconds. */
const MOST_EXTRA = 120_000;

const unitsOf = ({ phases }: Script): readonly string[] => [...new Set(phases.map(({ unit }) => unit))];

/** Where a unit begins for somebody who comes to it from another phase: the rest after it is not its beginning. */
function entryOf(script: Script, unit: string, from: Phase | null): Place {
  return entering(
    script,
    script.phases.findIndex((phase) => phase.unit === unit),
    from,
  );
}

/** Where back leads to: to the beginning of this side, or, soon after that, to the side before. */
function backTo(
  session: Session,
  phase: Phase,
): { readonly place: Place; readonly restored: boolean } | Refusal {
  const { script, place, behind } = session;
  const begun = phase.kind === 'rest' || (phase.kind === 'work' && place.spent > SOON);
  const units = unitsOf(script);
  const at = units.indexOf(phase.unit);
  if (begun && mayEnter(session, phase.unit)) {
    const work = workOfUnit(script, phase.unit) ?? undefined;
    return { place: startOf(work), restored: false };
  }
  const last = behind.at(-1);
  if (last) return { place: last, restored: true };
  const before = units.slice(0, at).findLast((unit) => mayEnter(session, unit));
  if (before === undefined) return at === 0 ? 'first' : 'enough';
  return { place: entryOf(script, before, phase), restored: false };
}

function skipTo(
  { script, ahead }: Session,
  phase: Phase,
): { readonly place: Place; readonly restored: boolean } {
  const last = ahead.at(-1);
  if (last) return { place: last, restored: true };
  const units = unitsOf(script);
  const next = units[units.indexOf(phase.unit) + 1];
  return {
    place: next === undefined ? startOf(undefined) : entryOf(script, next, phase),
    restored: false,
  };
}

/** Puts a session somewhere; at the end it is over. */
function move(session: Session, what: Parameters<typeof record>[1], place: Place): Passed {
  if (place.phase === END) return record(session, what, { place, stretch: 1, status: 'finished' });
  return record(session, what, bounded(session, place));
}

function turnPace(session: Session, by: 1 | -1): Passed | Refusal {
  const pace = PACES[PACES.indexOf(session.pace) + by];
  if (pace === undefined) return 'enough';
  const { stretch } = bounded({ ...session, pace }, session.place);
  return record(session, { kind: by > 0 ? 'slower' : 'quicker' }, { pace, stretch });
}

function extend(session: Session, phase: Phase, seconds: number): Passed | Refusal {
  const { place } = session;
  const extra = place.extra + seconds * 1000;
  const longer = { ...place, extra };
  const fits =
    phase.kind === 'work' ? workLeft(phase, longer) <= allowance(session, phase) : extra <= MOST_EXTRA;
  if (!fits || !(seconds > 0)) return 'enough';
  return record(session, { kind: 'extended', seconds }, bounded(session, longer));
}

function go(session: Session, phase: Phase | null, number: number): Passed | Refusal {
  const step = session.script.steps[number - 1];
  const first = session.script.phases.find((each) => 'step' in each && each.step.key === step?.key);
  if (!step || !first || !mayEnter(session, first.unit)) return step ? 'enough' : 'not-now';
  return move(session, { kind: 'went', step: number }, entryOf(session.script, first.unit, phase));
}

/** What the person did, at the session's time of the clock. */
function act(session: Session, event: Event): Passed | Refusal {
  const { status, script, place } = session;
  const phase = phaseAt(script, place);
  if (status === 'finished' || !phase) return 'not-now';
  if (event.kind === 'wait') {
    const waiting = { ...session, wait: event.seconds };
    return record(
      session,
      { kind: 'waits', wait: event.seconds },
      {
        wait: event.seconds,
        ...bounded(waiting, place),
      },
    );
  }
  if (status === 'ready') {
    if (event.kind === 'go') return go(session, null, event.step);
    return event.kind === 'begin' ? record(session, { kind: 'begun' }, { status: 'running' }) : 'not-now';
  }
  switch (event.kind) {
    case 'begin':
    case 'tick':
      return 'not-now';
    case 'pause':
      return status === 'running' ? record(session, { kind: 'paused' }, { status: 'paused' }) : 'not-now';
    case 'resume':
      return status === 'paused' ? record(session, { kind: 'resumed' }, { status: 'running' }) : 'not-now';
    case 'back': {
      const to = backTo(session, phase);
      return typeof to === 'string' ? to : move(session, { kind: 'back', restored: to.restored }, to.place);
    }
    case 'skip': {
      const { place: to, restored } = skipTo(session, phase);
      return move(session, { kind: 'skipped', restored }, to);
    }
    case 'repeat': {
      const work = workOfUnit(script, phase.unit);
      if (work && !mayEnter(session, phase.unit)) return 'enough';
      return move(session, { kind: 'repeated' }, startOf(work ?? phase));
    }
    case 'found':
      return phase.kind === 'work' ? 'not-now' : passOn(session, { kind: 'found' });
    case 'slower':
      return turnPace(session, 1);
    case 'quicker':
      return turnPace(session, -1);
    case 'extend':
      return extend(session, phase, event.seconds);
    case 'go':
      return go(session, phase, event.step);
    case 'end':
      return move(session, { kind: 'ended' }, startOf(undefined));
  }
}

/**
 * The session after an event at a time of the clock (milliseconds since 1970), and what was added to its record: first
 * what time did to it, then the event. A refused event changes nothing but the time.
 */
export function transition(session: Session, event: Event, now: number): Outcome {
  const passed = passTime(session, now);
  if (event.kind === 'tick') return { ...passed, refused: null };
  const acted = act(passed.session, event);
  if (typeof acted === 'string') return { ...passed, refused: acted };
  return { session: acted.session, happened: [...passed.happened, ...acted.happened], refused: null };
}
