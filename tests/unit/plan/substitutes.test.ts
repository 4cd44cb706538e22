import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import type { Contraindication } from '../../../src/domain/records/contraindication.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { PointStep, Substitute } from '../../../src/domain/records/routine.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';
import { keyOf } from '../../../src/domain/plan/wish.ts';
import { questionsFor } from '../../../src/domain/safety/questions.ts';
import { allNo } from '../safety/profiles.ts';
import { linesOf, planOf } from './wishes.ts';

const real = loadDatasetFromDisk();
const pressing = (point: string): Substitute => ({
  point,
  technique: 'thumb-press',
  action: `Press ${point}`,
  reason: 'For the test.',
});
const step = (point: string, ...substitutes: string[]): PointStep => ({
  ...pressing(point),
  substitutes: substitutes.map(pressing),
});

/** The headache's routine replaced by these steps, and one more rule. */
function withSteps(steps: PointStep[], rule?: Contraindication): Dataset {
  const routine = { id: 'tension-headache', title: 'Test', posture: 'sitting' as const, steps };
  const rules = rule ? [[rule.id, rule] as const] : [];
  return {
    ...real,
    routines: new Map([...real.routines, [routine.id, routine]]),
    contraindications: new Map([...real.contraindications, ...rules]),
  };
}
const pregnant: Profile = {
  pregnancy: 'yes',
  trimester: null,
  answers: allNo([...real.conditions.keys()].filter((id) => id !== 'pregnancy')),
};
/** Steps by name and `left out > what takes its place`; the order of steps is tested elsewhere. */
const told = (ds: Dataset, profile = pregnant) =>
  linesOf(planOf(ds, 'tension-headache', profile))
    .map((entry) => (entry.kind === 'step' ? entry.key : `${keyOf(entry.target)} > ${entry.replacedBy}`))
    .sort();

describe('a substitute', () => {
  it('is not a point that the routine has anyway, be it later', () => {
    expect(told(withSteps([step('LI4', 'GB20', 'TE5'), step('GB20'), step('PC6')]))).toEqual([
      'GB20',
      'LI4 > TE5',
      'PC6',
      'TE5',
    ]);
  });

  it('stands in once', () => {
    expect(told(withSteps([step('LI4', 'TE5'), step('GB21', 'TE5', 'SI3'), step('SP6', 'TE5')]))).toEqual([
      'GB21 > SI3',
      'LI4 > TE5',
      'SI3',
      'SP6 > null',
      'TE5',
    ]);
  });

  it('is itself judged, and the next in line taken when it is forbidden', () => {
    expect(told(withSteps([step('LI4', 'SP6', 'BL60', 'LI11'), step('PC6'), step('HT7')]))).toEqual([
      'HT7',
      'LI11',
      'LI4 > LI11',
      'PC6',
    ]);
  });

  it('brings its own questions, before any plan is made', () => {
    const ds = withSteps([step('LI4', 'TE5'), step('PC6'), step('HT7')], {
      id: 'test-rule',
      condition: 'epilepsy',
      covers: { points: ['TE5'] },
      level: 'avoid',
      ground: 'prudence',
      reason: 'for the test.',
      sources: ['fritz'],
    });
    expect(
      questionsFor(ds, 'tension-headache', { pregnancy: 'yes', trimester: null, answers: {} }),
    ).toContain('epilepsy');
    expect(
      questionsFor(real, 'tension-headache', { pregnancy: 'yes', trimester: null, answers: {} }),
    ).not.toContain('epilepsy');
    const epileptic = { ...pregnant, answers: { ...pregnant.answers, epilepsy: 'yes' as const } };
    expect(told(ds, epileptic)).toEqual(['HT7', 'LI4 > null', 'PC6']);
  });
});
