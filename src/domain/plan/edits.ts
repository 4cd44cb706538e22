import { changeDosage, type DosageChange } from './change-dosage.ts';
import { lineFor, type Chosen, type LeftOut } from './draft.ts';
import type { Desk, Edited, Outcome } from './edited.ts';
import { add, swap } from './put-in.ts';
import type { Edit } from './wish.ts';

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
    chosen: edited.chosen.filter((each) => each !== step),
    leftOut: step.own ? [...leftOut, line] : leftOut,
  };
}

function move(desk: Desk, edited: Edited, step: Chosen, to: number): Outcome {
  const most = desk.shown(edited).size;
  if (!Number.isInteger(to) || to < 1 || to > most)
    return { refused: { kind: 'bounds', what: 'number', least: 1, most } };
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
  if (edit.kind === 'clear') return { chosen: [], leftOut: [], moves: [] };
  if (edit.kind === 'add') return add(desk, edited, edit.target, edit.technique);
  const step = edited.chosen.find(({ key }) => key === edit.step);
  if (!step || !desk.shown(edited).has(edit.step)) return { refused: { kind: 'no-such-step' } };
  if (edit.kind === 'drop') return drop(edited, step);
  if (edit.kind === 'swap') return swap(desk, edited, step, edit.to, edit.technique);
  if (edit.kind === 'move') return move(desk, edited, step, edit.to);
  return dosage(desk, edited, step, edit.dosage);
}
