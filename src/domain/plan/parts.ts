import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Substitute } from '../records/routine.ts';
import { authoredStep, routineOf } from './authored-steps.ts';
import { gradeOf, worthOf } from './evidence-of.ts';
import type { Posture } from './session-plan.ts';
import { keyOf, type Target } from './wish.ts';

export interface Serving {
  readonly complaint: string;
  readonly reason: string;
}

/** A step the complaints' routines ask for, once, before anything is judged. */
export interface Part {
  readonly key: string;
  readonly target: Target;
  readonly technique: string | null;
  readonly dosage: Dosage;
  readonly action: string;
  readonly serves: readonly Serving[];
  /** Who may take its place, best first, with the complaint each is written for. */
  readonly substitutes: readonly (Substitute & { readonly complaint: string })[];
  /** The postures of its routines. */
  readonly postures: readonly Posture[];
  /** How much it matters: the lower the sooner it is kept when time is short. */
  readonly rank: number;
}

/** Being in two routines counts for more than coming one and a half steps earlier in one of them. */
const SHARED = 1.5;

/**
 * Every authored step of the complaints, one for each place, in the order of the complaints and their routines.
 * The technique of a shared one is that of the routine in which it comes soonest. Its rank is that place in the
 * routine, less something for every further complaint it serves and for how well pressing it was studied.
 */
export function partsOf(dataset: Dataset, complaints: readonly string[]): readonly Part[] {
  interface Found {
    part: Omit<Part, 'rank'>;
    role: number;
  }
  const found = new Map<string, Found>();
  for (const complaint of complaints) {
    const routine = routineOf(dataset, complaint);
    routine.steps.forEach((step, role) => {
      const { target, technique, dosage } = authoredStep(dataset, complaint, step);
      const key = keyOf(target);
      const own = 'point' in step ? step.substitutes.map((each) => ({ ...each, complaint })) : [];
      const before = found.get(key);
      const serves = [...(before?.part.serves ?? []), { complaint, reason: step.reason }];
      const substitutes = [...(before?.part.substitutes ?? []), ...own];
      const postures = [...new Set([...(before?.part.postures ?? []), routine.posture])];
      const as =
        before && before.role <= role ? before.part : { target, technique, dosage, action: step.action };
      found.set(key, {
        part: {
          key,
          target: as.target,
          technique: as.technique,
          dosage: as.dosage,
          action: as.action,
          serves,
          substitutes,
          postures,
        },
        role: Math.min(role, before?.role ?? role),
      });
    });
  }
  return [...found.values()].map(({ part, role }) => {
    const evidence = gradeOf(dataset, part.target, part.serves);
    return { ...part, rank: role - SHARED * (part.serves.length - 1) - worthOf(evidence?.grade) };
  });
}
