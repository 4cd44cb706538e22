import { locatorSchema } from '../../src/domain/locator/locator-schema.ts';
import { pointRules } from '../../src/domain/locator/point-rules.ts';
import type { PointRule } from '../../src/domain/locator/solving.ts';
import { DATA_FOLDER } from '../data/load-dataset.ts';
import { loadRecords } from '../data/load-records.ts';

/** The rules of all acupoints whose locators can be read, even while other records are unfinished. */
export function readRules(): { readonly rules: Map<string, PointRule>; readonly problems: string[] } {
  const { lists } = loadRecords(DATA_FOLDER);
  const rules = pointRules(lists.acupoints);
  const problems: string[] = [];
  for (const [id, { locator }] of rules) {
    const read = locatorSchema.safeParse(locator);
    if (read.success) continue;
    rules.delete(id);
    problems.push(`${id}: locator: ${read.error.issues[0]?.message ?? 'not a rule'}`);
  }
  return { rules, problems };
}
