import type { Acupoint } from '../records/acupoint.ts';
import type { Dataset } from '../records/dataset.ts';
import { asAnswered } from './as-answered.ts';
import type { Profile } from './profile.ts';
import { soften, type Softened } from './soften.ts';

/** One way of pressing a point that suits the person, gentler than usual where a rule asks it. */
export interface Use extends Softened {
  readonly technique: string;
}

/** The ways of pressing a point to show on its card, best first; none where the point is left out for the person. */
export function usesFor(dataset: Dataset, profile: Profile, point: Acupoint): readonly Use[] {
  const said = asAnswered(dataset, profile);
  return point.techniques.flatMap(({ technique, dosage }) => {
    const softened = soften(dataset, said, { target: { point: point.id }, technique, dosage });
    return 'refused' in softened ? [] : [{ technique, ...softened }];
  });
}
