import type { Assessment, Ground } from './ground.ts';
import type { Contraindication, ContraindicationLevel } from '../records/contraindication.ts';
import type { Dataset } from '../records/dataset.ts';
import { coversStep, regionsOf } from './covers.ts';
import { ruleHolds } from './holds.ts';
import type { Profile } from './profile.ts';
import type { Step } from './step.ts';
import { isToldPlace } from './told-places.ts';

const groundOf = (rule: Contraindication): Ground => ({
  rule: rule.id,
  condition: rule.condition,
  level: rule.level,
  ground: rule.ground,
  reason: rule.reason,
  sources: rule.sources,
});

const SEVERITY: Readonly<Record<ContraindicationLevel, number>> = {
  caution: 1,
  'practitioner-only': 2,
  avoid: 3,
};

/** The strictest of the grounds, which come strictest first. */
const verdictOf = (grounds: readonly Ground[]): Assessment['verdict'] => grounds[0]?.level ?? 'offer';

export const isOffered = ({ verdict }: Pick<Assessment, 'verdict'>): boolean =>
  verdict === 'offer' || verdict === 'caution';

/** Whether the rule holds where the step is done, as far as it depends on what the person said of the place. */
function holdsThere(dataset: Dataset, profile: Profile, rule: Contraindication, step: Step): boolean {
  const { where } = rule.covers;
  if (where === undefined) return true;
  const reach = 'stretch' in step.target ? 2 : 1;
  return isToldPlace(profile, rule.condition, where, {
    regions: regionsOf(dataset, step.target),
    side: step.side,
    reach,
  });
}

/** What the rules say of a step for a person. Every screen, list, plan and mark asks this one function. */
export function assessStep(dataset: Dataset, profile: Profile, step: Step): Assessment {
  const grounds: Ground[] = [];
  for (const rule of dataset.contraindications.values()) {
    if (!ruleHolds(dataset, profile, rule) || !coversStep(dataset, rule, step)) continue;
    if (holdsThere(dataset, profile, rule, step)) grounds.push(groundOf(rule));
  }
  grounds.sort((a, b) => SEVERITY[b.level] - SEVERITY[a.level] || (a.rule < b.rule ? -1 : 1));
  return { verdict: verdictOf(grounds), grounds };
}
