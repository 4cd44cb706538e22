import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { Target, Wish } from '../../../src/domain/plan/wish.ts';
import type { Contraindication } from '../../../src/domain/records/contraindication.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';
import { naivelyApplies, naivelyForbids, type Doing } from '../safety/naive-rules.ts';
import { forbiddenIn } from './session-faults.ts';
import { healthy, wishFor } from './wishes.ts';

const ds = loadDatasetFromDisk();
const strict = [...ds.contraindications.values()].filter(({ level }) => level !== 'caution');
const without = (rule: Contraindication): Dataset => ({
  ...ds,
  contraindications: new Map([...ds.contraindications].filter(([id]) => id !== rule.id)),
});

/** Someone for whom this rule holds, and as few others as can be. */
function personFor({ condition, trimesters, covers }: Contraindication): Profile {
  const person = healthy(ds);
  if (condition === 'anyone') return person;
  if (condition !== 'pregnancy') {
    const answers = { ...person.answers, [condition]: 'yes' as const };
    // Nothing lies beside a place that was not told.
    const beside = covers.where === 'beside' && { [condition]: [{ region: 'knee', side: 'both' } as const] };
    return { ...person, answers, ...(beside && { places: beside }) };
  }
  const [trimester = null] = trimesters ?? [];
  return { ...person, pregnancy: 'yes', trimester: trimester as Profile['trimester'] };
}

/** Everything that may be put into a plan by hand: each point in each of its ways, each stretch. */
const WAYS: readonly { target: Target; technique: string | null; pressure: number }[] = [
  ...[...ds.acupoints.values()].flatMap(({ id, techniques }) =>
    techniques.map(({ technique, dosage: { pressure } }) => ({ target: { point: id }, technique, pressure })),
  ),
  ...[...ds.stretches.values()].map(({ id, dosage: { pressure } }) => ({
    target: { stretch: id },
    technique: null,
    pressure,
  })),
];

/** Wishes that only this rule stands in the way of; what other rules forbid as well would stay refused. */
function* temptations(rule: Contraindication): Generator<Wish> {
  const profile = personFor(rule);
  const rest = without(rule);
  const complaint = rule.covers.complaints?.[0] ?? 'neck-pain';
  if (rule.covers.complaints) yield wishFor(ds, complaint, { profile });
  for (const { target, technique, pressure } of WAYS) {
    const doing: Doing = { ...target, technique, pressure, complaint };
    if (!naivelyApplies(ds, rule, profile, doing) || naivelyForbids(rest, profile, doing).length > 0)
      continue;
    const edit = { kind: 'add' as const, target, ...(technique !== null && { technique }) };
    yield wishFor(ds, complaint, { profile, edits: [edit] });
  }
}

/** Rules whose every step is shown for study only or forbidden by another rule as well: a second wall behind them. */
const secondWall = (rule: Contraindication): boolean => temptations(rule).next().done === true;

describe('each rule is needed', () => {
  it('whole, no plan goes against any of them; without one, the independent reading finds what is offered against it', () => {
    const unnoticed: string[] = [];
    let noticed = 0;
    for (const rule of strict) {
      if (secondWall(rule)) continue;
      const weak = without(rule);
      let seen = false;
      let tried = 0;
      for (const wish of temptations(rule)) {
        if (tried++ === 12) break;
        expect(forbiddenIn(ds, planSession(ds, wish), wish)).toEqual([]);
        seen ||= forbiddenIn(ds, planSession(weak, wish), wish).some((fault) =>
          fault.includes(` ${rule.id} `),
        );
        if (seen) break;
      }
      if (seen) noticed++;
      else unnoticed.push(rule.id);
    }
    expect(unnoticed).toEqual([]);
    expect(noticed).toBeGreaterThan(strict.length / 2);
  });

  it('unless another rule forbids every step it covers, or nobody presses its places at all', () => {
    for (const rule of strict.filter(secondWall)) {
      const profile = personFor(rule);
      const complaint = rule.covers.complaints?.[0] ?? 'neck-pain';
      const covered = WAYS.filter(({ target, technique, pressure }) =>
        naivelyApplies(ds, rule, profile, { ...target, technique, pressure, complaint }),
      );
      for (const { target, technique, pressure } of covered) {
        const others = naivelyForbids(without(rule), profile, { ...target, technique, pressure, complaint });
        expect(others.length, rule.id).toBeGreaterThan(0);
      }
      if (covered.length > 0) continue;
      const { points = [], regions = [] } = rule.covers;
      const named = [...ds.acupoints.values()].filter(
        ({ id, region }) => points.includes(id) || regions.includes(region),
      );
      expect(named.length, rule.id).toBeGreaterThan(0);
    }
  });
});
