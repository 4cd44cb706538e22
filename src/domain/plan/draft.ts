import type { Dosage } from '../records/common.ts';
import { accept, type Accepted } from './accept.ts';
import { pressingStep } from './authored-steps.ts';
import type { Setting } from './judge.ts';
import type { Part, Serving } from './parts.ts';
import type { Because, SessionLeftOut, StepNote } from './session-plan.ts';
import type { Target } from './wish.ts';

/** A step that will be in the plan if time allows. */
export interface Chosen {
  readonly key: string;
  readonly accepted: Accepted;
  /** Its dosage before time or hand changed it. */
  readonly usual: Dosage;
  readonly serves: readonly Serving[];
  /** Why it is here, where no complaint's routine says so. */
  readonly reason: string;
  readonly substitutes: Part['substitutes'];
  readonly replaces: string | null;
  readonly rank: number;
  /** From the routines, be it as a substitute: when it goes, that is said. */
  readonly own: boolean;
  /** Put in by hand: kept whatever the time. */
  readonly pinned: boolean;
  /** Its time was set by hand. */
  readonly fixed: boolean;
  readonly byHand: readonly Extract<StepNote, { kind: 'by-hand' }>['what'][];
}

export type LeftOut = Omit<SessionLeftOut, 'kind' | 'grounds'>;

/** What is to be done and what not, in the order of the routines, before time and order are thought of. */
export interface Draft {
  readonly chosen: readonly Chosen[];
  readonly leftOut: readonly LeftOut[];
}

const NOT_BY_HAND = { own: true, pinned: false, fixed: false, byHand: [] } as const;

/** The first substitute of a part that is free and can be done. */
function substituteFor(setting: Setting, part: Part, taken: ReadonlySet<string>): Chosen | null {
  for (const each of part.substitutes) {
    if (taken.has(each.point)) continue;
    const { target, technique, dosage } = pressingStep(setting.dataset, each.complaint, each);
    const { action } = each;
    const accepted = accept(setting, { target, technique, dosage, action, postures: part.postures });
    if ('because' in accepted) continue;
    const serves = part.substitutes
      .filter(({ point }) => point === each.point)
      .map(({ complaint, reason }) => ({ complaint, reason }));
    const { substitutes, rank } = part;
    return {
      key: each.point,
      accepted,
      usual: accepted.dosage,
      serves,
      reason: each.reason,
      substitutes,
      replaces: part.key,
      rank,
      ...NOT_BY_HAND,
    };
  }
  return null;
}

/** Each part as it is where it can be done, else its first substitute that can; and a line for what cannot. */
export function draftOf(setting: Setting, parts: readonly Part[]): Draft {
  const taken = new Set(parts.map(({ key }) => key));
  const chosen: Chosen[] = [];
  const leftOut: LeftOut[] = [];
  for (const part of parts) {
    const { key, serves, substitutes, rank } = part;
    const accepted = accept(setting, part);
    if (!('because' in accepted)) {
      const reason = serves[0]?.reason ?? '';
      chosen.push({
        key,
        accepted,
        usual: accepted.dosage,
        serves,
        reason,
        substitutes,
        replaces: null,
        rank,
        ...NOT_BY_HAND,
      });
      continue;
    }
    const substitute = substituteFor(setting, part, taken);
    if (substitute) {
      taken.add(substitute.key);
      chosen.push(substitute);
    }
    leftOut.push(lineFor(part.target, accepted.because, substitute?.key ?? null, serves));
  }
  return { chosen, leftOut };
}

export const lineFor = (
  target: Target,
  because: Because,
  replacedBy: string | null,
  serves: readonly Serving[],
): LeftOut => ({ target, because, replacedBy, complaints: serves.map(({ complaint }) => complaint) });
