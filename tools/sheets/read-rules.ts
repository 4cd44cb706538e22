import { locatorSchema } from '../../src/domain/locator/locator-schema.ts';
import type { PointRule } from '../../src/domain/locator/solving.ts';
import { DATA_FOLDER } from '../data/load-dataset.ts';
import { loadRecords } from '../data/load-records.ts';

/** The rules of all acupoints whose locators can be read, even while other records are unfinished. */
export function readRules(): { readonly rules: Map<string, PointRule>; readonly problems: string[] } {
  const { lists } = loadRecords(DATA_FOLDER);
  const rules = new Map<string, PointRule>();
  const problems: string[] = [];
  for (const point of lists.acupoints) {
    const read = locatorSchema.safeParse(point.locator);
    if (read.success)
      rules.set(point.id, { locator: read.data, laterality: point.laterality, region: point.region });
    else problems.push(`${point.id}: locator: ${read.error.issues[0]?.message ?? 'not a rule'}`);
  }
  return { rules, problems };
}
