import { accept } from './accept.ts';
import { lineFor, type Chosen } from './draft.ts';
import type { Desk, Edited, Outcome } from './edited.ts';
import type { EditRefusal } from './session-plan.ts';
import { keyOf, type Target } from './wish.ts';
import { writtenFor, type Written } from './written.ts';

/** How something is done when it is put in by hand, or why it is not. */
function chosenByHand(
  { setting, authored }: Desk,
  written: Written,
  as: Pick<Chosen, 'rank' | 'replaces' | 'byHand'> & { readonly substitutes?: Chosen['substitutes'] },
): Chosen | { readonly refused: EditRefusal } {
  const accepted = accept(setting, written);
  if ('because' in accepted) return { refused: accepted.because };
  const { serves, reason } = written;
  const key = keyOf(written.target);
  return {
    key,
    accepted,
    usual: accepted.dosage,
    serves,
    reason,
    substitutes: [],
    own: authored.has(key),
    pinned: true,
    fixed: false,
    ...as,
    replaces: as.replaces === key ? null : as.replaces,
  };
}

const without = (chosen: readonly Chosen[], ...keys: readonly string[]) =>
  chosen.filter(({ key }) => !keys.includes(key));
/** Nothing stands in any more for what is done itself. */
const notReplacing = (key: string) => (each: Chosen) =>
  each.replaces === key ? { ...each, replaces: null } : each;

/** Something else in a step's place, or the same place in another way. */
export function swap(
  desk: Desk,
  edited: Edited,
  step: Chosen,
  to: Target,
  technique: string | undefined,
): Outcome {
  const key = keyOf(to);
  if (key !== step.key && desk.shown(edited).has(key)) return { refused: { kind: 'already' } };
  const written = writtenFor(desk.setting.dataset, desk.complaints, to, technique);
  if ('refused' in written) return written;
  if (key === step.key && written.technique === step.accepted.technique)
    return { refused: { kind: 'already' } };
  const same = key === step.key;
  const { rank, substitutes } = step;
  const byHand = [...step.byHand, 'swapped'] as const;
  const replaces = !same && step.own ? step.key : step.replaces;
  const next = chosenByHand(desk, written, { rank, replaces, byHand, substitutes });
  if ('refused' in next) return next;
  const chosen = without(edited.chosen, ...(same ? [] : [key])).map((each) =>
    each === step ? next : notReplacing(key)(each),
  );
  if (same) return { ...edited, chosen };
  const moved = edited.leftOut
    .filter((line) => keyOf(line.target) !== key)
    .map((line) => (line.replacedBy === step.key ? { ...line, replacedBy: key } : line));
  const line = lineFor(step.accepted.target, { kind: 'swapped' }, key, step.serves);
  return {
    chosen,
    leftOut: step.own ? [...moved, line] : moved,
    moves: edited.moves.map((move) => (move.key === step.key ? { ...move, key } : move)),
  };
}

/** One more step; what was left out for want of time, or by hand, comes back. */
export function add(desk: Desk, edited: Edited, target: Target, technique: string | undefined): Outcome {
  const key = keyOf(target);
  if (desk.shown(edited).has(key)) return { refused: { kind: 'already' } };
  const waiting = edited.chosen.find((each) => each.key === key);
  if (waiting && technique === undefined) {
    const pinned = { ...waiting, pinned: true };
    return { ...edited, chosen: edited.chosen.map((each) => (each === waiting ? pinned : each)) };
  }
  const written = writtenFor(desk.setting.dataset, desk.complaints, target, technique);
  if ('refused' in written) return written;
  const rank = Math.min(0, ...edited.chosen.map((each) => each.rank));
  const next = chosenByHand(desk, written, { rank, replaces: null, byHand: ['added'] });
  if ('refused' in next) return next;
  const chosen = without(edited.chosen, key).map(notReplacing(key));
  const leftOut = edited.leftOut.filter((line) => keyOf(line.target) !== key);
  return { ...edited, chosen: [...chosen, next], leftOut };
}
