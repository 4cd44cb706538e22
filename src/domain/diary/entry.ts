import type { Target } from '../plan/wish.ts';
import type { Day, LocalInstant } from './local-instant.ts';

/** 0 to 10, in whole numbers. What the ends mean is said where it is asked. */
export const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Score = (typeof SCORES)[number];

/** How bad one complaint was, 0 none, 10 the worst that can be thought of; null: not said. */
export interface Severity {
  readonly complaint: string;
  readonly before: Score | null;
  readonly after: Score | null;
}

/** One step on one side, as it was done. A step that works each side by itself has two. */
export interface StepDone {
  readonly target: Target;
  readonly technique: string | null;
  /** `one`: the side that hurts, or the midline. */
  readonly side: 'L' | 'R' | 'both' | 'one';
  /** Worked, and as planned. */
  readonly seconds: number;
  readonly planned: number;
  readonly skipped: boolean;
}

/** One session, as it was. */
export interface SessionEntry {
  readonly kind: 'session';
  /** Given by whoever began the session, the same in every copy: what was saved twice is one entry. */
  readonly id: string;
  /** How many times it was changed since it was written. */
  readonly revision: number;
  readonly began: LocalInstant;
  readonly ended: LocalInstant;
  /** Ids, the chief one first. */
  readonly complaints: readonly string[];
  /** The address of the plan that was done, "/relieve/…", read again without trust where it is followed. */
  readonly plan: string;
  /** The own routine that was done, by its id; null: the plan of the complaints. */
  readonly routine: string | null;
  readonly steps: readonly StepDone[];
  readonly outcome: 'completed' | 'ended-early';
  /** At most one for each of the complaints. */
  readonly severities: readonly Severity[];
  /** Red flags that were ticked before or after it, in the words of their records. */
  readonly signs: readonly string[];
  readonly notes: string;
}

/** How one day was, for the person as a whole. */
export interface DayEntry {
  readonly kind: 'day';
  readonly day: Day;
  readonly revision: number;
  /** Of the night before: 0 very badly, 10 very well. */
  readonly sleep: Score | null;
  /** In something the person chose to watch: 0 cannot do it, 10 can do it as ever. */
  readonly function: { readonly activity: string; readonly score: Score } | null;
  /** 0 none, 10 the most that can be thought of. */
  readonly stress: Score | null;
  /** How bad a complaint was on that day, sessions aside. */
  readonly severity: readonly { readonly complaint: string; readonly score: Score }[];
  readonly notes: string;
}

export type DiaryEntry = SessionEntry | DayEntry;

/** What one session says of one complaint: all that a trend needs. */
export interface Mark {
  readonly complaint: string;
  readonly session: string;
  readonly began: LocalInstant;
  readonly before: Score | null;
  readonly after: Score | null;
  /** A red flag was ticked. */
  readonly sign: boolean;
}

/** The marks of a session, one for each of its complaints. */
export const marksOf = ({ id, began, complaints, severities, signs }: SessionEntry): readonly Mark[] =>
  complaints.map((complaint) => {
    const said = severities.find((each) => each.complaint === complaint);
    return {
      complaint,
      session: id,
      began,
      before: said?.before ?? null,
      after: said?.after ?? null,
      sign: signs.length > 0,
    };
  });

/** Seconds that were worked. */
export const workedSeconds = ({ steps }: Pick<SessionEntry, 'steps'>): number =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** A note may be this long, in characters. */
export const LONGEST_NOTE = 4000;
