import type { Script } from './phase.ts';

/** How slow it goes: 1.5 takes half as long again. */
export const PACES = [1, 1.25, 1.5] as const;
type Pace = (typeof PACES)[number];

/** How far one has come. */
export interface Place {
  /** A phase's id, or `END`. */
  readonly phase: string;
  /** Milliseconds of the phase's own time, before it is stretched. */
  readonly spent: number;
  /** Milliseconds of the phase's own time that were added to it. */
  readonly extra: number;
}

export type Status = 'ready' | 'running' | 'paused' | 'finished';

/** What happened. All but `passed` and `slept` were done by the person. */
export type What =
  | { readonly kind: 'begun' | 'paused' | 'resumed' | 'ended' | 'found' | 'repeated' | 'slower' | 'quicker' }
  /** `restored`: to where one was before the opposite was pressed. */
  | { readonly kind: 'back' | 'skipped'; readonly restored: boolean }
  /** To a step, by its number. */
  | { readonly kind: 'went'; readonly step: number }
  | { readonly kind: 'extended'; readonly seconds: number }
  | { readonly kind: 'waits'; readonly wait: number | null }
  /** A phase ran out. `late`: milliseconds that passed unseen after its end, and count for nothing. */
  | { readonly kind: 'passed'; readonly late: number }
  /** The device was away so long that the session stands still where it was last seen. Milliseconds. */
  | { readonly kind: 'slept'; readonly away: number }
  /** Taken up again after a reload: the keys of steps that are left out now. */
  | { readonly kind: 'restored'; readonly gone: readonly string[] };

/** One line of the record: enough to follow a session from its beginning to where it stands. */
export interface Entry {
  /** Wall clock, milliseconds since 1970. */
  readonly at: number;
  readonly what: What;
  readonly from: Place;
  readonly to: Place;
  /** All of these as they are afterwards. */
  readonly status: Status;
  readonly pace: Pace;
  readonly stretch: number;
  readonly wait: number | null;
  /** Milliseconds of the clock that counted since the entry before, and those of them that were pressed or stretched. */
  readonly ran: number;
  readonly pressed: number;
}

/** One run of a plan. */
export interface Session {
  readonly id: string;
  readonly script: Script;
  readonly status: Status;
  readonly place: Place;
  readonly pace: Pace;
  /** How much longer the phase takes than it is written: the pace, or less where a side may not be worked so long. */
  readonly stretch: number;
  /** Seconds given to find a point; null: until the person says so. */
  readonly wait: number | null;
  /** The latest reading of the clock: milliseconds since 1970. */
  readonly seen: number;
  /** Milliseconds that each unit was worked on up to the last entry. */
  readonly pressed: Readonly<Record<string, number>>;
  /** What counted since the last entry. */
  readonly since: { readonly ran: number; readonly pressed: number };
  readonly log: readonly Entry[];
  /** Where back and skip lead to again, the latest last. */
  readonly behind: readonly Place[];
  readonly ahead: readonly Place[];
}

/** What may happen to a session; each is told with the time of the clock. */
export type Event =
  | {
      readonly kind:
        | 'begin'
        | 'pause'
        | 'resume'
        | 'back'
        | 'skip'
        | 'repeat'
        | 'slower'
        | 'quicker'
        | 'end'
        /** The point is found; or whatever is waited for is done. */
        | 'found';
    }
  /** Time passes: often while it runs, and when the page comes back into sight. */
  | { readonly kind: 'tick' }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'extend'; readonly seconds: number }
  | { readonly kind: 'wait'; readonly seconds: number | null };

/** Why an event changed nothing. */
export type Refusal =
  /** It means nothing here: finding while one works, going on while it runs. */
  | 'not-now'
  /** There is nothing before. */
  | 'first'
  /** This place has had as much as is good for it now. */
  | 'enough';

export interface Outcome {
  readonly session: Session;
  /** What was added to the record, in order. */
  readonly happened: readonly Entry[];
  readonly refused: Refusal | null;
}
