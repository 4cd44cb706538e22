import { entering } from './enter.ts';
import { indexOf, lengthOf, phaseAt } from './lengths.ts';
import { leftOf, passTime } from './pass-time.ts';
import type { Breath, Phase, Script } from './phase.ts';
import type { Session } from './session.ts';

/** Within a side: which of its turns, and whether one lets go between two. */
interface Turn {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly lettingGo: boolean;
}

/** Where a breath is. */
interface Breathing {
  readonly part: 'in' | 'out';
  /** 0 at its beginning, 1 at its end. */
  readonly share: number;
  /** Milliseconds of the clock until it turns. */
  readonly left: number;
}

/** How a session looks at a moment. All times are milliseconds of the clock. */
export interface View {
  readonly status: Session['status'];
  /** Null at the end. */
  readonly phase: Phase | null;
  /** What comes after it; null before the end. */
  readonly next: Phase | null;
  /** Null: it waits for the person. */
  readonly left: number | null;
  readonly whole: number | null;
  /** 0 to 1. */
  readonly share: number;
  readonly turn: Turn | null;
  readonly breathing: Breathing | null;
  /** The step's number, from 1; that of the next in a warm-up, of the last at the close. */
  readonly step: number;
}

/** Where the breath is after so many milliseconds of a phase's own time. */
function breathAt({ in: first, out }: Breath, spent: number, stretch: number): Breathing {
  const at = spent % ((first + out) * 1000);
  const isIn = at < first * 1000;
  const gone = isIn ? at : at - first * 1000;
  const long = (isIn ? first : out) * 1000;
  return { part: isIn ? 'in' : 'out', share: gone / long, left: (long - gone) * stretch };
}

function turnAt(phase: Phase, spent: number): Turn | null {
  if (phase.kind !== 'work') return null;
  const round = (phase.turn + phase.letGo) * 1000;
  const number = Math.min(phase.turns, Math.floor(spent / round) + 1);
  const lettingGo = number < phase.turns && spent - (number - 1) * round >= phase.turn * 1000;
  return { number, of: phase.turns, lettingGo };
}

/** Every breath begins with its turn. */
function breathingAt(phase: Phase, spent: number, stretch: number): Breathing | null {
  if (!('breath' in phase) || !phase.breath) return null;
  const turn = turnAt(phase, spent);
  if (phase.kind !== 'work' || !turn) return breathAt(phase.breath, spent, stretch);
  return turn.lettingGo
    ? null
    : breathAt(phase.breath, spent - (turn.number - 1) * (phase.turn + phase.letGo) * 1000, stretch);
}

function stepNumber({ steps }: Script, phase: Phase | null): number {
  if (phase && 'step' in phase) return phase.step.number;
  return phase?.kind === 'prepare' ? 1 : steps.length;
}

/** How a session looks at a time of the clock, without changing it. */
export function viewAt(session: Session, now: number): View {
  const at = passTime(session, now).session;
  const { script, place, stretch, status } = at;
  const phase = phaseAt(script, place);
  const length = phase && lengthOf(phase, place.extra, at.wait);
  const whole = length === null ? null : length * stretch;
  const next = entering(script, indexOf(script, place.phase) + 1, phase);
  return {
    status,
    phase,
    next: phaseAt(script, next),
    left: leftOf(at),
    whole,
    share: phase === null ? 1 : whole ? Math.min(1, (place.spent * stretch) / whole) : 0,
    turn: phase && turnAt(phase, place.spent),
    breathing: phase && breathingAt(phase, place.spent, stretch),
    step: stepNumber(script, phase),
  };
}
