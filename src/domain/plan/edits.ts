import { accept } from './accept.ts';
import { changeDosage, type DosageChange } from './change-dosage.ts';
import { lineFor, type Chosen, type Draft, type LeftOut } from './draft.ts';
import type { Setting } from './judge.ts';
import type { EditRefusal } from './session-plan.ts';
import { keyOf, type Edit, type Target } from './wish.ts';
import { writtenFor, type Written } from './written.ts';

/** A step's new number, to be given when the order is known. */
export interface Move {
  readonly key: string;
  readonly to: number;
}

/** What the edits so far have made of a draft. */
export interface Edited extends Draft {
  readonly moves: readonly Move[];
}

/** What an edit is judged by. */
export interface Desk {
  readonly setting: Setting;
  readonly complaints: readonly string[];
  /** The keys of what the complaints' routines ask for. */
  readonly authored: ReadonlySet<string>;
  /** The keys of the steps that time allows. */
  readonly shown: (draft: Draft) => ReadonlySet<string>;
}

type Outcome = Edited | { readonly refused: EditRefusal };
const refuse = (refused: EditRefusal): Outcome => ({ refused });

/** How something is done when it is put in by hand, or why it is not. */
export function chosenByHand(
  { setting, complaints, authored }: Desk,
  written: Written,
  as: Pick<Chosen, 'rank' | 'replaces' | 'byHand'> & { readonly substitutes?: Chosen['substitutes'] },
): Chosen | { readonly refused: EditRefusal } {
  const accepted = accept(setting, written);
  if ('because' in accepted) return { refused: accepted.because };
  const { serves, reason, postures } = written;
  const known = serves.filter(({ complaint }) => complaints.includes(complaint));
  const key = keyOf(written.target);
  return {
    key,
    accepted,
    usual: accepted.dosage,
    serves: known,
    reason,
    authored: postures,
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

function drop(edited: Edited, step: Chosen): Outcome {
  const leftOut = edited.leftOut.map((line): LeftOut => {
    if (line.replacedBy !== step.key) return line;
    return {
      ...line,
      replacedBy: null,
      because: line.because.kind === 'swapped' ? { kind: 'dropped' } : line.because,
    };
  });
  const line = lineFor(step.accepted.target, { kind: 'dropped' }, null, step.serves);
  return {
    ...edited,
    chosen: without(edited.chosen, step.key),
    leftOut: step.own ? [...leftOut, line] : leftOut,
  };
}

function swap(desk: Desk, edited: Edited, step: Chosen, to: Target, technique: string | undefined): Outcome {
  const key = keyOf(to);
  if (key !== step.key && desk.shown(edited).has(key)) return refuse({ kind: 'already' });
  const written = writtenFor(desk.setting.dataset, desk.complaints, to, technique);
  if ('refused' in written) return written;
  if (key === step.key && written.technique === step.accepted.technique) return refuse({ kind: 'already' });
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

function add(desk: Desk, edited: Edited, target: Target, technique: string | undefined): Outcome {
  const key = keyOf(target);
  if (desk.shown(edited).has(key)) return refuse({ kind: 'already' });
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

function move(desk: Desk, edited: Edited, step: Chosen, to: number): Outcome {
  const most = desk.shown(edited).size;
  if (!Number.isInteger(to) || to < 1 || to > most)
    return refuse({ kind: 'bounds', what: 'number', least: 1, most });
  const byHand = [...step.byHand, 'moved'] as const;
  return {
    ...edited,
    chosen: edited.chosen.map((each) => (each === step ? { ...each, byHand } : each)),
    moves: [...edited.moves, { key: step.key, to }],
  };
}

function dosage(desk: Desk, edited: Edited, step: Chosen, change: DosageChange): Outcome {
  const changed = changeDosage(desk.setting, step, change);
  if ('refused' in changed) return changed;
  return { ...edited, chosen: edited.chosen.map((each) => (each === step ? changed : each)) };
}

/** One edit, under the same rules as the plan: done, or refused with the ground and nothing changed. */
export function applyEdit(desk: Desk, edited: Edited, edit: Edit): Outcome {
  if (edit.kind === 'add') return add(desk, edited, edit.target, edit.technique);
  const step = edited.chosen.find(({ key }) => key === edit.step);
  if (!step || !desk.shown(edited).has(edit.step)) return refuse({ kind: 'no-such-step' });
  if (edit.kind === 'drop') return drop(edited, step);
  if (edit.kind === 'swap') return swap(desk, edited, step, edit.to, edit.technique);
  if (edit.kind === 'move') return move(desk, edited, step, edit.to);
  return dosage(desk, edited, step, edit.dosage);
}
