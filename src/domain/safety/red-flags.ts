import type { Complaint, RedFlag } from '../records/complaint.ts';
import { holds, PREGNANCY } from './holds.ts';
import type { Profile } from './profile.ts';

const URGENCIES = ['emergency', 'today', 'this-week'] as const satisfies readonly RedFlag['urgency'][];

export type RedFlagState =
  | { readonly state: 'open' }
  | { readonly state: 'clear' }
  | { readonly state: 'stop'; readonly urgency: RedFlag['urgency']; readonly flags: readonly RedFlag[] };

/** The signs to show, the most urgent first; those of pregnancy too unless the person is not pregnant. */
export function redFlagsFor(complaint: Complaint, profile: Profile): readonly RedFlag[] {
  const pregnant = holds({ conditions: new Map() }, profile, PREGNANCY);
  const flags = [...(pregnant ? (complaint.pregnancyRedFlags ?? []) : []), ...complaint.redFlags];
  return flags.sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}

/** Nothing is offered until "none of these" is said; one tick stops, and says the most urgent thing to do first. */
export function redFlagState(
  flags: readonly RedFlag[],
  ticked: ReadonlySet<number>,
  noneOfThese: boolean,
): RedFlagState {
  const met = flags.filter((_, index) => ticked.has(index));
  const urgency = URGENCIES.find((each) => met.some((flag) => flag.urgency === each));
  if (urgency) {
    return {
      state: 'stop',
      urgency,
      flags: URGENCIES.flatMap((u) => met.filter((flag) => flag.urgency === u)),
    };
  }
  return { state: noneOfThese ? 'clear' : 'open' };
}
