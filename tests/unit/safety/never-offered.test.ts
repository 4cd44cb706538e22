import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import type { SessionPlan, SessionStep } from '../../../src/domain/plan/session-plan.ts';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import type { Answer, Profile, ToldPlace } from '../../../src/domain/safety/profile.ts';
import { relevantConditions } from '../../../src/domain/safety/questions.ts';
import { planOf, stepsOf } from '../plan/wishes.ts';
import { naivelyForbids, type Doing } from './naive-rules.ts';
import { allNo, PREGNANCIES, sampleAssignments } from './profiles.ts';

const ds = loadDatasetFromDisk();
const conditions = [...ds.conditions.keys()].filter((id) => id !== 'pregnancy');
const placed = [...ds.conditions.values()].filter((each) => each.placed).map(({ id }) => id);
const complaints = [...ds.complaints.keys()];
const SIDES: Partial<Record<SessionStep['legs'][number]['side'], Pick<Doing, 'side'>>> = {
  L: { side: 'left' },
  R: { side: 'right' },
};
const doingOf = (entry: SessionStep, complaint: string): Doing => ({
  ...('point' in entry.target ? { point: entry.target.point } : { stretch: entry.target.stretch }),
  technique: entry.technique,
  pressure: entry.dosage.pressure,
  complaint,
  // Pressed on one side alone because of what lies on the other: that side is what the rules are asked about.
  ...('point' in entry.target && entry.legs.length === 1 && SIDES[entry.legs[0]!.side]),
});
const relevantTo = (complaint: string) =>
  relevantConditions(ds, complaint, { pregnancy: 'no', trimester: null, answers: {} }).filter(
    (id) => id !== 'pregnancy',
  );

/** Named by safety.md and by every book: not to be pressed by oneself in pregnancy. */
const CORE = ['LI4', 'SP6', 'GB21', 'BL60', 'BL67', 'BL31', 'BL32', 'BL33', 'BL34', 'CV3', 'CV4', 'CV6'];

/** What is wrong with a plan, in words; nothing when all is well. */
function faults(plan: SessionPlan, complaint: string, profile: Profile): string[] {
  const found: string[] = [];
  for (const entry of stepsOf(plan)) {
    const doing = doingOf(entry, complaint);
    const place = doing.point ?? doing.stretch;
    const rules = naivelyForbids(ds, profile, doing);
    if (rules.length > 0) found.push(`${complaint}: ${place} is offered against ${rules.join(', ')}`);
    if (profile.pregnancy !== 'no' && CORE.includes(place!))
      found.push(`${complaint}: ${place} in pregnancy`);
  }
  return found;
}

describe('no plan leads to a step that the person’s answers forbid', () => {
  it.each(complaints)(
    '%s: the answers that matter, all combinations of a few, pairs and a sample of many',
    (complaint) => {
      const wrong = new Set<string>();
      let answered = 0;
      const others = allNo(conditions);
      const sample = sampleAssignments(relevantTo(complaint));
      for (const answers of sample) {
        for (const pregnancy of PREGNANCIES) {
          const profile: Profile = { ...pregnancy, answers: { ...others, ...answers } };
          const plan = planOf(ds, complaint, profile);
          if (plan.status !== 'ask') answered++;
          for (const fault of faults(plan, complaint, profile)) wrong.add(fault);
        }
      }
      expect([...wrong]).toEqual([]);
      expect(answered).toBe(sample.length * PREGNANCIES.length);
    },
  );

  it('any profile at all, with answers missing too: either it asks, or it is safe', () => {
    const profile = fc.record({
      pregnancy: fc.constantFrom<Profile['pregnancy']>('unknown', 'no', 'yes', 'maybe', 'rather-not-say'),
      trimester: fc.constantFrom<Profile['trimester']>(null, 1, 2, 3),
      answers: fc
        .tuple(...conditions.map(() => fc.constantFrom<Answer | null>(null, 'no', 'no', 'yes', 'unknown')))
        .map(
          (each) =>
            Object.fromEntries(
              conditions.flatMap((id, i) => (each[i] ? [[id, each[i]]] : [])),
            ) as Profile['answers'],
        ),
      places: fc.dictionary(
        fc.constantFrom(...placed),
        fc.array(
          fc.record({
            region: fc.constantFrom(...BODY_REGIONS),
            side: fc.constantFrom<ToldPlace['side']>('left', 'right', 'both'),
          }),
          { maxLength: 3 },
        ),
      ),
    });
    fc.assert(
      fc.property(profile, fc.constantFrom(...complaints), (person, complaint) => {
        const plan = planOf(ds, complaint, person);
        if (person.pregnancy === 'unknown') expect(plan.status).toBe('ask');
        if (plan.status === 'ask') expect(plan.questions.length).toBeGreaterThan(0);
        expect(faults(plan, complaint, person)).toEqual([]);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('the naive reading would notice: the authored routines break it in pregnancy', () => {
    const pregnant: Profile = { pregnancy: 'yes', trimester: null, answers: allNo(conditions) };
    expect(
      naivelyForbids(ds, pregnant, {
        point: 'LI4',
        technique: 'thumb-press',
        pressure: 1,
        complaint: 'migraine',
      }),
    ).toEqual(['pregnancy-points']);
  });
});

describe('saying yes, or not knowing, never opens what was closed', () => {
  it.each(complaints)('%s: what is offered after a worse answer was allowed before it', (complaint) => {
    const relevant = relevantTo(complaint);
    const others = allNo(conditions);
    const wrong = new Set<string>();
    for (const answers of sampleAssignments(relevant, ['no', 'yes'], 6)) {
      const no: Profile = { pregnancy: 'no', trimester: null, answers: { ...others, ...answers } };
      const worse: Profile[] = PREGNANCIES.slice(1).map((pregnancy) => ({ ...no, ...pregnancy }));
      for (const id of relevant) {
        if (answers[id] !== 'no') continue;
        for (const answer of ['yes', 'unknown'] as const)
          worse.push({ ...no, answers: { ...no.answers, [id]: answer } });
      }
      for (const profile of worse) {
        for (const fault of faults(planOf(ds, complaint, profile), complaint, no)) wrong.add(fault);
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
