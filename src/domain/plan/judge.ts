import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import { isAnswered } from '../safety/holds.ts';
import type { Profile } from '../safety/profile.ts';
import { soften } from '../safety/soften.ts';
import type { Step } from '../safety/step.ts';
import type { Ground } from '../safety/ground.ts';
import type { Because } from './session-plan.ts';
import type { Circumstances } from './wish.ts';

/** The person, and what they have for it just now. */
export interface Setting {
  readonly dataset: Dataset;
  readonly profile: Profile;
  readonly circumstances: Circumstances;
  /** The complaints a step is judged for: those that some rule speaks of, or one. */
  readonly purposes: readonly string[];
}

export interface Judged {
  readonly dosage: Dosage;
  /** Why the pressure was lowered, then what still asks for care. */
  readonly cautions: readonly Ground[];
}

/** Only rules that name complaints tell one purpose from another, so no other complaint needs a judgement of its own. */
export function purposesOf(dataset: Dataset, complaints: readonly string[]): readonly string[] {
  const named = new Set<string>();
  for (const { covers } of dataset.contraindications.values())
    for (const each of covers.complaints ?? []) named.add(each);
  const told = complaints.filter((each) => named.has(each));
  return told.length > 0 ? told : complaints.slice(0, 1);
}

/** What the rules leave of a dosage, for every purpose; the lightest that any of them asks. */
export function judge(
  { dataset, profile, purposes }: Setting,
  step: Omit<Step, 'complaint'>,
): Judged | { readonly because: Because } {
  let { dosage } = step;
  const cautions = new Map<string, Ground>();
  for (const complaint of purposes) {
    const softened = soften(dataset, profile, { ...step, complaint });
    if ('refused' in softened) {
      const { grounds } = softened.refused;
      const strict = grounds.filter(({ level }) => level !== 'caution');
      const conditions = new Set(strict.map(({ condition }) => condition));
      const open = [...conditions].filter((id) => id !== 'anyone' && !isAnswered(profile, id));
      return { because: { kind: 'rule', grounds, open } };
    }
    if (softened.dosage.pressure < dosage.pressure) ({ dosage } = softened);
    for (const ground of softened.cautions) cautions.set(ground.rule, ground);
  }
  return { dosage, cautions: [...cautions.values()] };
}
