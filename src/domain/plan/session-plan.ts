import type { Dosage } from '../records/common.ts';
import type { Complaint } from '../records/complaint.ts';
import type { Ground } from '../safety/ground.ts';
import type { Edit, Minutes, Place, Target } from './wish.ts';

/** One stretch of time on one side. `one`: the side that hurts, or the midline. */
export interface Leg {
  readonly side: 'L' | 'R' | 'both' | 'one';
  readonly seconds: number;
}

export type Posture = 'sitting' | 'lying' | 'standing' | 'kneeling';

/**
 * Who or what works in a step: `one` hand, the same throughout; `each` hand in turn (the right presses the left side);
 * `both` at once; the `partner`; or none, `free`, in a stretch.
 */
export type Hands = 'one' | 'each' | 'both' | 'partner' | 'free';

/** Why something is not in the plan, or an edit was not done. */
export type Because =
  /** A safety rule; `open` are the questions whose answer "no" may lift it. */
  | { readonly kind: 'rule'; readonly grounds: readonly Ground[]; readonly open: readonly string[] }
  /** It cannot be done there; `needs` is how it is done. */
  | { readonly kind: 'place'; readonly place: Place; readonly needs: Need }
  /** It takes somebody else's hands. */
  | { readonly kind: 'partner' }
  /** What comes before it fills the minutes. */
  | { readonly kind: 'time'; readonly minutes: Minutes }
  /** The person took it out. */
  | { readonly kind: 'dropped' }
  /** The person put something else in its place. */
  | { readonly kind: 'swapped' };

/** What a place lacks: a posture, bare feet, a firm wall, chair or floor. */
export type Need = Posture | 'bare-feet' | 'firm-support';

/** How a step differs from what its routine says, and why. */
export type StepNote =
  /** Fewer or more seconds than usual, so that the whole fits the minutes asked. */
  | { readonly kind: 'shorter' | 'longer'; readonly usual: number }
  /** One side alone: as asked, or (with `grounds`) because a rule forbids the other. */
  | { readonly kind: 'side'; readonly side: 'left' | 'right'; readonly grounds: readonly Ground[] }
  /** A second-best posture, because of the place. */
  | { readonly kind: 'posture'; readonly place: Place; readonly better: Posture }
  /** The partner's thumb instead of a ball, or a place one cannot reach oneself. */
  | { readonly kind: 'partner' }
  /** Changed by hand. */
  | { readonly kind: 'by-hand'; readonly what: 'added' | 'swapped' | 'moved' | 'dosage' };

export interface SessionStep {
  readonly kind: 'step';
  /** 1, 2, 3, … among the steps. */
  readonly number: number;
  /** `keyOf(target)`, once in a plan. */
  readonly key: string;
  readonly target: Target;
  readonly technique: string | null;
  readonly dosage: Dosage;
  readonly action: string;
  /** The first of `serves`' reasons. */
  readonly reason: string;
  /** Every complaint it is for, each in the words of that complaint's routine; empty for what was added by hand. */
  readonly serves: readonly { readonly complaint: string; readonly reason: string }[];
  /** How well pressing it is supported for the complaint of the best grade, where anything is said. */
  readonly evidence: {
    readonly complaint: string;
    readonly grade: Complaint['evidence'][number]['grade'];
  } | null;
  /** Why the pressure was lowered, then what still asks for care. */
  readonly cautions: readonly Ground[];
  /** What it takes the place of. */
  readonly replaces: string | null;
  readonly notes: readonly StepNote[];
  /** Whole time with both sides and repetitions. */
  readonly seconds: number;
  /** The sides in the order to do them: the second step goes right then left where that spares a change of hands. */
  readonly legs: readonly Leg[];
  readonly posture: Posture;
  readonly hands: Hands;
  /** Whether the posture or the hands change before this step; false at the first. */
  readonly changes: { readonly posture: boolean; readonly hands: boolean };
}

export interface SessionLeftOut {
  readonly kind: 'left-out';
  readonly target: Target;
  readonly because: Because;
  /** Those of `because`, or none. */
  readonly grounds: readonly Ground[];
  readonly replacedBy: string | null;
  readonly complaints: readonly string[];
}

/** What opens and closes a session; nothing is pressed. */
export interface Moment {
  readonly kind: 'moment';
  readonly id: 'breathe' | 'warm-hands' | 'rest';
  readonly part: 'warm-up' | 'close';
  readonly action: string;
  readonly how: readonly string[];
  readonly reason: string;
  readonly seconds: number;
  readonly posture: Posture;
}

export type SessionEntry = Moment | SessionStep | SessionLeftOut;

/** How the whole time meets the minutes asked. */
export interface Fit {
  readonly minutes: Minutes;
  /** Within a tenth. */
  readonly within: boolean;
  /** `short`: pressing these few longer would not do more; `long`: even the least takes longer. Null when within. */
  readonly why: 'short' | 'long' | null;
}

/** Why an edit was refused or fell away. */
export type EditRefusal =
  | Because
  /** There is no such step now, perhaps because an answer or the place changed. */
  | { readonly kind: 'no-such-step' }
  /** It is in the plan already. */
  | { readonly kind: 'already' }
  /** No such point, stretch or technique, or the technique is not one for this point. */
  | { readonly kind: 'unknown' }
  /** The point is shown for study, never pressed. */
  | { readonly kind: 'study-only' }
  /** Outside what is sensible here; `least` and `most` are the nearest that would do. */
  | {
      readonly kind: 'bounds';
      readonly what: 'pressure' | 'seconds' | 'repetitions' | 'number';
      readonly least: number;
      readonly most: number;
    };

export interface EditOutcome {
  readonly edit: Edit;
  /** Null: it was done. */
  readonly refused: EditRefusal | null;
}

/** What to do where no routine can be made. */
export type Instead =
  /** Somebody who can look at it: always said where a rule is the reason. */
  | { readonly kind: 'care' }
  /** This one of the complaints by itself. */
  | { readonly kind: 'alone'; readonly complaint: string }
  /** In this place it could be made. */
  | { readonly kind: 'place'; readonly place: Place }
  /** With somebody's help it could be made. */
  | { readonly kind: 'partner' }
  /** Undo what was taken out by hand. */
  | { readonly kind: 'undo' };

export type SessionPlan =
  /** Nothing is offered until every question that matters is answered. */
  | { readonly status: 'ask'; readonly questions: readonly string[] }
  /** No step is left. */
  | {
      readonly status: 'none';
      readonly leftOut: readonly SessionLeftOut[];
      readonly instead: readonly Instead[];
      readonly edits: readonly EditOutcome[];
    }
  | {
      readonly status: 'ready';
      /**
       * The warm-up; the steps in order, each with the line of what it replaces just before it; what is left out with
       * nothing in its place; the close.
       */
      readonly entries: readonly SessionEntry[];
      /** Of the steps, the warm-up and the close. */
      readonly seconds: number;
      /** Null when no minutes were asked. */
      readonly fit: Fit | null;
      readonly changes: { readonly postures: number; readonly hands: number };
      readonly edits: readonly EditOutcome[];
    };
