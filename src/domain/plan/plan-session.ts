import type { Dataset } from '../records/dataset.ts';
import { questionsFor } from '../safety/questions.ts';
import { draftOf, type LeftOut } from './draft.ts';
import type { Desk, Edited } from './edited.ts';
import { applyEdit } from './edits.ts';
import { insteadOf } from './instead.ts';
import { purposesOf, type Setting } from './judge.ts';
import { momentsOf } from './moments.ts';
import { partsOf } from './parts.ts';
import { sequenceOf } from './sequence.ts';
import type { EditOutcome, SessionEntry, SessionLeftOut, SessionPlan, SessionStep } from './session-plan.ts';
import { fitOf, inTime, shownIn } from './timing.ts';
import { MOST_COMPLAINTS, type Wish } from './wish.ts';

/** The complaints of a wish, each once. */
function complaintsOf({ complaints }: Wish): readonly string[] {
  const each = [...new Set(complaints)];
  if (each.length === 0 || each.length > MOST_COMPLAINTS)
    throw new RangeError(`a plan is made for 1 to ${MOST_COMPLAINTS} complaints, not ${each.length}`);
  return each;
}

/** What edits are judged by, and the draft they start from. */
function deskOf(dataset: Dataset, wish: Wish): { readonly desk: Desk; readonly start: Edited } {
  const complaints = complaintsOf(wish);
  const { profile, circumstances } = wish;
  const setting: Setting = { dataset, profile, circumstances, purposes: purposesOf(dataset, complaints) };
  const parts = partsOf(dataset, complaints);
  const desk: Desk = {
    setting,
    complaints,
    authored: new Set(parts.map(({ key }) => key)),
    shown: (draft) => new Set(shownIn(dataset, draft, circumstances.minutes).map(({ key }) => key)),
  };
  return { desk, start: { ...draftOf(setting, parts), moves: [] } };
}

/** The draft after every edit that can be done, and what became of each. */
export function editedDraft(
  dataset: Dataset,
  wish: Wish,
): { readonly desk: Desk; readonly edited: Edited; readonly outcomes: readonly EditOutcome[] } {
  const { desk, start } = deskOf(dataset, wish);
  let edited = start;
  const outcomes = wish.edits.map((edit): EditOutcome => {
    const next = applyEdit(desk, edited, edit);
    if ('refused' in next) return { edit, refused: next.refused };
    edited = next;
    return { edit, refused: null };
  });
  return { desk, edited, outcomes };
}

const lineOf = (line: LeftOut): SessionLeftOut => ({
  kind: 'left-out',
  ...line,
  grounds: line.because.kind === 'rule' ? line.because.grounds : [],
});

/** Each line just before what takes its place, the others at the end. */
function withLines(steps: readonly SessionStep[], lines: readonly SessionLeftOut[]): readonly SessionEntry[] {
  const before = (key: string) => lines.filter(({ replacedBy }) => replacedBy === key);
  return [
    ...steps.flatMap((step) => [...before(step.key), step]),
    ...lines.filter(({ replacedBy }) => replacedBy === null),
  ];
}

/** The questions that are open for any of the complaints, pregnancy first. */
const openQuestions = (dataset: Dataset, wish: Wish): readonly string[] => [
  ...new Set(complaintsOf(wish).flatMap((each) => questionsFor(dataset, each, wish.profile))),
];

/**
 * The plan for one to four complaints, one person and what they have for it just now: the same for the same wish.
 * Throws a RangeError for fewer or more complaints, an Error for one that no record has.
 */
export function planSession(dataset: Dataset, wish: Wish): SessionPlan {
  const questions = openQuestions(dataset, wish);
  if (questions.length > 0) return { status: 'ask', questions };

  const { minutes } = wish.circumstances;
  const { edited, outcomes } = editedDraft(dataset, wish);
  const { steps: timed, leftOut } = inTime(dataset, edited, minutes);
  const lines = leftOut.map(lineOf);
  const { steps, changes } = sequenceOf(dataset, timed, edited.moves);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) {
    const makeable = (other: Wish) => planIsMakeable(dataset, other);
    return { status: 'none', leftOut: lines, instead: insteadOf(wish, lines, makeable), edits: outcomes };
  }
  const { warmUp, close } = momentsOf(minutes, first.posture, last.posture);
  const entries = [...warmUp, ...withLines(steps, lines), ...close];
  const seconds = entries.reduce((sum, entry) => sum + (entry.kind === 'left-out' ? 0 : entry.seconds), 0);
  return { status: 'ready', entries, seconds, fit: fitOf(minutes, seconds), changes, edits: outcomes };
}

/** Whether a plan would have any step. */
const planIsMakeable = (dataset: Dataset, wish: Wish): boolean =>
  openQuestions(dataset, wish).length === 0 && editedDraft(dataset, wish).edited.chosen.length > 0;
