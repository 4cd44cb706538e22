import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import { boundsOf } from './bounds.ts';
import { lineFor, type Chosen, type Draft, type LeftOut } from './draft.ts';
import { dosagesFor, keptInTime, type Timed } from './fit-time.ts';
import { momentSeconds } from './moments.ts';
import type { Fit } from './session-plan.ts';
import type { Minutes } from './wish.ts';

const MINUTE = 60;
const TENTH = 0.1;

/** Seconds for the steps alone. */
const stepSeconds = (minutes: Minutes): number => minutes * MINUTE - momentSeconds(minutes);

const timedOf = (dataset: Dataset, { accepted, usual, fixed, rank, pinned, serves }: Chosen): Timed => ({
  bounds: {
    ...boundsOf(dataset, accepted.technique, usual, accepted.cautions.length > 0),
    usual: accepted.dosage,
  },
  fixed,
  rank,
  pinned,
  complaints: serves.map(({ complaint }) => complaint),
});

/** The steps that the minutes hold. */
export function shownIn(dataset: Dataset, { chosen }: Draft, minutes: Minutes | null): readonly Chosen[] {
  if (minutes === null) return chosen;
  const kept = keptInTime(
    chosen.map((each) => timedOf(dataset, each)),
    stepSeconds(minutes),
  );
  return chosen.filter((_, i) => kept.has(i));
}

/** A draft with its dosages made to fit, and a line for what there is no time for. */
export function inTime(
  dataset: Dataset,
  draft: Draft,
  minutes: Minutes | null,
): {
  readonly steps: readonly (Chosen & { readonly dosage: Dosage })[];
  readonly leftOut: readonly LeftOut[];
} {
  const shown = shownIn(dataset, draft, minutes);
  if (minutes === null)
    return {
      steps: shown.map((each) => ({ ...each, dosage: each.accepted.dosage })),
      leftOut: draft.leftOut,
    };
  const timed = shown.map((each) => timedOf(dataset, each));
  const dosages = dosagesFor(timed, stepSeconds(minutes));
  const gone = new Set(draft.chosen.filter((each) => !shown.includes(each)));
  const keys = new Set([...gone].map(({ key }) => key));
  const leftOut = draft.leftOut.map((line) =>
    line.replacedBy !== null && keys.has(line.replacedBy) ? { ...line, replacedBy: null } : line,
  );
  const late = [...gone].map(({ accepted, serves }) =>
    lineFor(accepted.target, { kind: 'time', minutes }, null, serves),
  );
  return {
    steps: shown.map((each, i) => ({ ...each, dosage: dosages[i] ?? each.accepted.dosage })),
    leftOut: [...leftOut, ...late],
  };
}

/** How the whole meets the minutes asked. */
export function fitOf(minutes: Minutes | null, seconds: number): Fit | null {
  if (minutes === null) return null;
  const over = seconds - minutes * MINUTE;
  const within = Math.abs(over) <= TENTH * minutes * MINUTE;
  return { minutes, within, why: within ? null : over < 0 ? 'short' : 'long' };
}
