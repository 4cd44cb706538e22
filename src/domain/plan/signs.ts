import type { RedFlag } from '../records/complaint.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Profile } from '../safety/profile.ts';
import { redFlagsFor } from '../safety/red-flags.ts';

/** A sign to stop, and the complaints it belongs to. */
export interface Sign extends RedFlag {
  readonly complaints: readonly string[];
}

const URGENCIES: readonly RedFlag['urgency'][] = ['emergency', 'today', 'this-week'];

/** The signs of several complaints, each once with the most urgent of what is to be done, the most urgent first. */
export function signsFor(dataset: Dataset, complaints: readonly string[], profile: Profile): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const id of new Set(complaints)) {
    const complaint = dataset.complaints.get(id);
    if (!complaint) throw new Error(`no complaint ${id}`);
    for (const flag of redFlagsFor(complaint, profile)) {
      const before = signs.get(flag.sign);
      const urgent =
        before && URGENCIES.indexOf(before.urgency) <= URGENCIES.indexOf(flag.urgency) ? before : flag;
      signs.set(flag.sign, { ...urgent, complaints: [...new Set([...(before?.complaints ?? []), id])] });
    }
  }
  return [...signs.values()].sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}
