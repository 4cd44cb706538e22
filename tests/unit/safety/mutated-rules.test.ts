import { describe, expect, it } from 'vitest';
import type { Contraindication } from '../../../src/domain/records/contraindication.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import { assessStep } from '../../../src/domain/safety/assess.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { naivelyForbids, type Doing } from './naive-rules.ts';
import { allNo } from './profiles.ts';

const ds = loadDatasetFromDisk();
const answers = allNo([...ds.conditions.keys()].filter((id) => id !== 'pregnancy'));
const strict = [...ds.contraindications.values()].filter(({ level }) => level !== 'caution');

type Covers = Contraindication['covers'];
const LISTS = ['points', 'regions', 'techniqueKinds', 'techniques', 'stretches', 'complaints'] as const;

/** Every way to weaken a rule by one thing: an entry of a list less, a trimester less, a pressure more, or all of it. */
function* weakened(rule: Contraindication): Generator<[string, Contraindication | null]> {
  yield ['without it', null];
  yield ['as a caution', { ...rule, level: 'caution' }];
  const from = rule.covers.pressureFrom ?? 1;
  if (from < 5)
    yield [`from pressure ${from + 1}`, { ...rule, covers: { ...rule.covers, pressureFrom: from + 1 } }];
  for (const trimester of rule.trimesters ?? []) {
    const trimesters = rule.trimesters!.filter((each) => each !== trimester);
    yield [`not in trimester ${trimester}`, { ...rule, trimesters }];
  }
  for (const list of LISTS) {
    for (const entry of rule.covers[list] ?? []) {
      const rest = (rule.covers[list] as string[]).filter((each) => each !== entry);
      yield [`without ${entry}`, { ...rule, covers: { ...rule.covers, [list]: rest } as Covers }];
    }
  }
  if (rule.covers.where === undefined) return;
  const where = rule.covers.where === 'said' ? 'beside' : 'said';
  yield [`only where it is ${where}`, { ...rule, covers: { ...rule.covers, where } }];
}

/** People with nothing but the rule's condition, in each trimester where it counts, with a place where one is asked. */
function peopleOf({ condition, covers, trimesters }: Contraindication): Profile[] {
  if (condition === 'pregnancy')
    return (trimesters ?? [1]).map((trimester) => ({
      pregnancy: 'yes',
      trimester: trimester as 1 | 2 | 3,
      answers,
    }));
  const person: Profile = {
    pregnancy: 'no',
    trimester: null,
    answers: condition === 'anyone' ? answers : { ...answers, [condition]: 'yes' },
  };
  if (!covers.where) return [person];
  const region = covers.regions?.[0] ?? 'knee';
  return [person, { ...person, places: { [condition]: [{ region, side: 'both' }] } }];
}

const techniques = [...ds.techniques.values()];
/** One point or stretch of each kind the rule may tell apart, each way of doing it, at the pressures around its limit. */
function doingsOf({ covers }: Contraindication): Doing[] {
  const points = new Set(covers.points ?? []);
  for (const region of covers.regions ?? []) {
    for (const { id } of [...ds.acupoints.values()].filter((each) => each.region === region).slice(0, 1))
      points.add(id);
  }
  if (!covers.points && !covers.regions && !covers.stretches) points.add('ST36').add('KI27').add('KI10');
  const stretches = new Set(covers.stretches ?? []);
  for (const { id, region } of ds.stretches.values()) {
    if (covers.regions?.includes(region)) stretches.add(id);
  }
  if (!covers.points && !covers.regions && !covers.stretches)
    for (const id of ds.stretches.keys()) stretches.add(id);
  const from = covers.pressureFrom ?? 1;
  const purposes = covers.complaints ?? [undefined];
  return purposes.flatMap((complaint) =>
    [from, 5].flatMap((pressure) => [
      ...[...points].flatMap((point) =>
        techniques.map(({ id }) => ({ point, technique: id, pressure, ...(complaint && { complaint }) })),
      ),
      ...[...stretches].map((stretch) => ({
        stretch,
        technique: null,
        pressure,
        ...(complaint && { complaint }),
      })),
    ]),
  );
}

const stepOf = ({ point, stretch, technique, pressure, complaint }: Doing) => ({
  target: point === undefined ? { stretch: stretch! } : { point },
  technique,
  dosage: { pressure, tempo: 0, seconds: 20, repetitions: 1, sides: 'each' as const },
  ...(complaint && { complaint }),
});

/** The places the mutated rule lets through although the true one forbids them. */
function letThrough(rule: Contraindication, weak: Contraindication | null): boolean {
  const contraindications = new Map(ds.contraindications);
  if (weak) contraindications.set(rule.id, weak);
  else contraindications.delete(rule.id);
  const mutated: Dataset = { ...ds, contraindications };
  return peopleOf(rule).some((person) =>
    doingsOf(rule).some(
      (doing) =>
        naivelyForbids(ds, person, doing).includes(rule.id) &&
        !assessStep(mutated, person, stepOf(doing)).grounds.some(
          ({ rule: id, level }) => id === rule.id && level !== 'caution',
        ),
    ),
  );
}

describe('a rule that is weakened in any one thing is noticed by the independent reading', () => {
  it.each(strict.map(({ id }) => id))('%s', (id) => {
    const rule = ds.contraindications.get(id)!;
    const unnoticed = [...weakened(rule)].filter(([, weak]) => !letThrough(rule, weak)).map(([how]) => how);
    expect(unnoticed).toEqual([]);
  });

  it('while the rule as it stands lets nothing through', () => {
    for (const rule of strict) expect(letThrough(rule, rule), rule.id).toBe(false);
  });
});
