import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { additionsFor, swapsFor } from '../../../src/domain/plan/choices.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import { keyOf, USUAL, type Edit, type Target, type Wish } from '../../../src/domain/plan/wish.ts';
import { PREGNANCIES } from '../safety/profiles.ts';
import { faultsIn } from './session-faults.ts';
import { CIRCUMSTANCES, conditionsOf, healthy, leftOutOf, stepsOf, wishFor } from './wishes.ts';

const ds = loadDatasetFromDisk();
const complaints = [...ds.complaints.keys()];
const pregnant = { ...healthy(ds), pregnancy: 'yes' as const };
const keys = (wish: Wish) => stepsOf(planSession(ds, wish)).map(({ key }) => key);
const refusals = (wish: Wish) => {
  const plan = planSession(ds, wish);
  return plan.status === 'ask' ? [] : plan.edits.map(({ refused }) => refused?.kind ?? null);
};
const neck = (...edits: Edit[]) => wishFor(ds, 'neck-pain', { edits });

describe('an edit', () => {
  const before = keys(neck());

  it('takes a step out, and says so', () => {
    const wish = neck({ kind: 'drop', step: 'SI3' });
    expect(keys(wish)).toEqual(before.filter((key) => key !== 'SI3'));
    expect(leftOutOf(planSession(ds, wish))).toMatchObject([
      { target: { point: 'SI3' }, because: { kind: 'dropped' }, replacedBy: null, complaints: ['neck-pain'] },
    ]);
  });

  it('puts another point in a step’s place, with the line of the first just before it', () => {
    const wish = neck({ kind: 'swap', step: 'GB21', to: { point: 'TE15' } });
    expect(new Set(keys(wish))).toEqual(new Set(before.map((key) => (key === 'GB21' ? 'TE15' : key))));
    const plan = planSession(ds, wish);
    if (plan.status !== 'ready') throw new Error(plan.status);
    const at = plan.entries.findIndex((entry) => entry.kind === 'step' && entry.key === 'TE15');
    expect(plan.entries[at - 1]).toMatchObject({
      kind: 'left-out',
      because: { kind: 'swapped' },
      replacedBy: 'TE15',
    });
    expect(plan.entries[at]).toMatchObject({
      replaces: 'GB21',
      notes: [{ kind: 'by-hand', what: 'swapped' }],
    });
  });

  it('adds, brings back, moves and doses', () => {
    expect(keys(neck({ kind: 'add', target: { point: 'HT7' } }))).toContain('HT7');
    const back = neck({ kind: 'drop', step: 'SI3' }, { kind: 'add', target: { point: 'SI3' } });
    expect(new Set(keys(back))).toEqual(new Set(before));
    expect(leftOutOf(planSession(ds, back))).toEqual([]);
    const last = before.at(-1)!;
    expect(keys(neck({ kind: 'move', step: last, to: 1 }))).toEqual([last, ...before.slice(0, -1)]);
    const dosed = neck({
      kind: 'dosage',
      step: 'GB20',
      dosage: { pressure: 2, seconds: 20, repetitions: 2 },
    });
    const step = stepsOf(planSession(ds, dosed)).find(({ key }) => key === 'GB20')!;
    expect(step).toMatchObject({ dosage: { pressure: 2, seconds: 20, repetitions: 2 }, seconds: 40 });
  });

  it('keeps the time set by hand, and fits the others round it', () => {
    const edits: Edit[] = [{ kind: 'dosage', step: 'GB20', dosage: { seconds: 45 } }];
    for (const minutes of [5, 10] as const) {
      const wish = wishFor(ds, 'neck-pain', { edits, circumstances: { ...USUAL, minutes } });
      const plan = planSession(ds, wish);
      expect(stepsOf(plan).find(({ key }) => key === 'GB20')?.dosage).toMatchObject({
        seconds: 45,
        repetitions: 3,
      });
      expect(plan.status === 'ready' && plan.fit?.within).toBe(true);
    }
  });

  it('brings back what there was no time for', () => {
    const circumstances = { ...USUAL, minutes: 3 as const };
    const short = planSession(ds, wishFor(ds, 'neck-pain', { circumstances }));
    const late = leftOutOf(short).filter(({ because }) => because.kind === 'time');
    expect(late.length).toBeGreaterThan(0);
    for (const { target } of late) {
      const wish = wishFor(ds, 'neck-pain', { circumstances, edits: [{ kind: 'add', target }] });
      expect(keys(wish)).toContain(keyOf(target));
      expect(faultsIn(ds, planSession(ds, wish), wish)).toEqual([]);
    }
  });

  it('follows a step that was moved and then swapped', () => {
    const wish = neck(
      { kind: 'move', step: 'GB21', to: 1 },
      { kind: 'swap', step: 'GB21', to: { point: 'TE15' } },
    );
    expect(keys(wish)[0]).toBe('TE15');
  });

  it('swapped there and back leaves nothing behind', () => {
    const wish = neck(
      { kind: 'swap', step: 'GB21', to: { point: 'TE15' } },
      { kind: 'swap', step: 'TE15', to: { point: 'GB21' } },
    );
    expect(new Set(keys(wish))).toEqual(new Set(before));
    expect(leftOutOf(planSession(ds, wish))).toEqual([]);
    const dropped = { ...wish, edits: [...wish.edits, { kind: 'drop', step: 'GB21' } as const] };
    expect(faultsIn(ds, planSession(ds, dropped), dropped)).toEqual([]);
    expect(leftOutOf(planSession(ds, dropped)).map(({ target }) => keyOf(target))).toEqual(['GB21']);
  });

  it('that cannot be is refused, with what is the matter, and changes nothing', () => {
    const refused: [Edit, string][] = [
      [{ kind: 'drop', step: 'ST36' }, 'no-such-step'],
      [{ kind: 'swap', step: 'ST36', to: { point: 'SI3' } }, 'no-such-step'],
      [{ kind: 'swap', step: 'GB20', to: { point: 'SI3' } }, 'already'],
      [{ kind: 'add', target: { point: 'GB20' } }, 'already'],
      [{ kind: 'add', target: { point: 'LI99' } }, 'unknown'],
      [{ kind: 'add', target: { stretch: 'splits' } }, 'unknown'],
      [{ kind: 'add', target: { point: 'HT7' }, technique: 'ball-roll' }, 'unknown'],
      [{ kind: 'add', target: { point: 'ST17' } }, 'study-only'],
      [{ kind: 'move', step: 'GB20', to: 0 }, 'bounds'],
      [{ kind: 'move', step: 'GB20', to: before.length + 1 }, 'bounds'],
      [{ kind: 'dosage', step: 'GB20', dosage: { pressure: 5 } }, 'bounds'],
      [{ kind: 'dosage', step: 'GB20', dosage: { seconds: 7.5 } }, 'bounds'],
      [{ kind: 'dosage', step: 'GB20', dosage: { seconds: 600 } }, 'bounds'],
      [{ kind: 'dosage', step: 'GB20', dosage: { repetitions: 0 } }, 'bounds'],
      [{ kind: 'dosage', step: 'GB20', dosage: { seconds: Number.NaN } }, 'bounds'],
    ];
    const plain = planSession(ds, neck());
    for (const [edit, kind] of refused) {
      expect(refusals(neck(edit)), JSON.stringify(edit)).toEqual([kind]);
      const { edits: _, ...rest } = planSession(ds, neck(edit)) as Extract<typeof plain, { status: 'ready' }>;
      expect(plain).toMatchObject(rest);
    }
  });

  it('against a rule is refused with its ground, whichever way it is tried', () => {
    const tries: Edit[] = [
      { kind: 'add', target: { point: 'LI4' } },
      { kind: 'add', target: { point: 'LI4' }, technique: 'thumb-press' },
      { kind: 'swap', step: 'GB20', to: { point: 'SP6' } },
      { kind: 'swap', step: 'GB20', to: { point: 'GB21' } },
    ];
    for (const edit of tries) {
      const plan = planSession(ds, wishFor(ds, 'neck-pain', { profile: pregnant, edits: [edit] }));
      if (plan.status !== 'ready') throw new Error(plan.status);
      const { refused } = plan.edits[0]!;
      expect(refused).toMatchObject({ kind: 'rule', open: [] });
      expect(refused?.kind === 'rule' && refused.grounds[0]?.condition).toBe('pregnancy');
    }
  });

  it('that would press as firmly as before, where a rule asks for less, is refused with that rule', () => {
    const answers = { ...healthy(ds).answers, 'blood-thinner': 'yes' as const };
    let byRule = 0;
    for (const complaint of complaints) {
      const firm = new Map(stepsOf(planSession(ds, wishFor(ds, complaint))).map((step) => [step.key, step]));
      const careful = wishFor(ds, complaint, { profile: { ...healthy(ds), answers } });
      for (const { key, dosage, technique } of stepsOf(planSession(ds, careful))) {
        const before = firm.get(key);
        if (!before || before.technique !== technique || before.dosage.pressure <= dosage.pressure) continue;
        const { pressure } = before.dosage;
        const edits: Edit[] = [{ kind: 'dosage', step: key, dosage: { pressure } }];
        const plan = planSession(ds, { ...careful, edits });
        const refused = plan.status === 'ready' ? plan.edits[0]!.refused : null;
        expect(['rule', 'bounds'], `${complaint} ${key}`).toContain(refused?.kind);
        if (refused?.kind !== 'rule') continue;
        byRule++;
        expect(refused.grounds.map(({ condition }) => condition)).toContain('blood-thinner');
      }
    }
    expect(byRule).toBeGreaterThan(0);
  });

  it('that needs an answer not given yet says which question is open', () => {
    const { pregnancy, trimester } = healthy(ds);
    for (const complaint of complaints) {
      let profile = { pregnancy, trimester, answers: {} as Record<string, 'no'> };
      for (;;) {
        const plan = planSession(ds, wishFor(ds, complaint, { profile }));
        if (plan.status !== 'ask') break;
        profile = { ...profile, answers: { ...profile.answers, [plan.questions[0]!]: 'no' } };
      }
      for (const point of ds.acupoints.values()) {
        const edits: Edit[] = [{ kind: 'add', target: { point: point.id } }];
        const plan = planSession(ds, wishFor(ds, complaint, { profile, edits }));
        const refused = plan.status === 'ready' ? plan.edits[0]!.refused : null;
        if (refused?.kind !== 'rule' || refused.open.length === 0) continue;
        for (const id of refused.open) expect(profile.answers[id]).toBeUndefined();
        const answers = {
          ...profile.answers,
          ...Object.fromEntries(refused.open.map((id) => [id, 'no' as const])),
        };
        const answered = planSession(ds, wishFor(ds, complaint, { profile: { ...profile, answers }, edits }));
        const now = answered.status === 'ready' ? answered.edits[0]!.refused : null;
        expect(now?.kind === 'rule' ? now.open : []).toEqual([]);
        return;
      }
    }
    throw new Error('no complaint leaves a question open');
  });

  it('falls away, and is said to, when the profile or the place changes', () => {
    const edits: Edit[] = [
      { kind: 'add', target: { point: 'SP6' } },
      { kind: 'drop', step: 'GB21' },
    ];
    expect(refusals(wishFor(ds, 'neck-pain', { edits }))).toEqual([null, null]);
    expect(refusals(wishFor(ds, 'neck-pain', { edits, profile: pregnant }))).toEqual([
      'rule',
      'no-such-step',
    ]);
    const circumstances = { ...USUAL, place: 'standing' as const };
    expect(refusals(wishFor(ds, 'neck-pain', { edits, circumstances }))).toEqual(['place', null]);
  });
});

describe('the choices offered', () => {
  it('for the first step of every third complaint would each be accepted, its substitutes first', () => {
    for (const [i, complaint] of complaints.entries()) {
      if (i % 3 !== 0) continue;
      const circumstances = CIRCUMSTANCES[(i * 37) % CIRCUMSTANCES.length]!;
      const profile = { ...healthy(ds), ...PREGNANCIES[i % PREGNANCIES.length] };
      const wish = wishFor(ds, complaint, { circumstances, profile });
      const tryAll = (edits: readonly Edit[]) => {
        for (const edit of edits) {
          const edited = { ...wish, edits: [edit] };
          expect(refusals(edited), `${complaint} ${JSON.stringify(edit)}`).toEqual([null]);
          expect(faultsIn(ds, planSession(ds, edited), edited)).toEqual([]);
        }
      };
      tryAll(additionsFor(ds, wish).map(({ target }) => ({ kind: 'add', target })));
      const [step] = keys(wish);
      if (step !== undefined)
        tryAll(swapsFor(ds, wish, step).map(({ target }) => ({ kind: 'swap', step, to: target })));
    }
    expect(
      swapsFor(ds, neck(), 'GB21')
        .map(({ target }) => keyOf(target))
        .slice(0, 2),
    ).toEqual(['TE15', 'SI14']);
    expect(swapsFor(ds, neck(), 'ST36')).toEqual([]);
  }, 60_000);
});

describe('any edits at all', () => {
  const points = [...ds.acupoints.keys()];
  const technique = fc.option(fc.constantFrom(...ds.techniques.keys()), { freq: 5, nil: undefined });
  const pressed = points.filter((id) => ds.acupoints.get(id)!.techniques.length > 0);
  const target: fc.Arbitrary<Target> = fc.oneof(
    fc.constantFrom(...pressed, ...pressed, ...points).map((point) => ({ point })),
    fc.constantFrom(...ds.stretches.keys()).map((stretch) => ({ stretch })),
  );
  /** A step by its number in the plan as it is, or any key at all. */
  const which = fc.oneof({ arbitrary: fc.nat({ max: 3 }), weight: 4 }, target.map(keyOf));
  type Sketch = {
    kind: Edit['kind'];
    step: number | string;
    target: Target;
    technique: string | undefined;
    to: number;
    dosage: object;
  };
  const wild = fc.record(
    {
      pressure: fc.integer({ min: 0, max: 6 }),
      seconds: fc.integer({ min: 0, max: 400 }),
      repetitions: fc.integer({ min: 0, max: 9 }),
    },
    { requiredKeys: [] },
  );
  const sketch: fc.Arbitrary<Sketch> = fc.record({
    kind: fc.constantFrom<Edit['kind']>('drop', 'swap', 'add', 'add', 'move', 'dosage', 'clear'),
    step: which,
    target,
    technique,
    to: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1, max: 12 })),
    dosage: fc.oneof(
      fc.record({ pressure: fc.integer({ min: 1, max: 2 }) }),
      fc.record({ seconds: fc.integer({ min: 15, max: 30 }) }),
      wild,
    ),
  });
  const editOf = ({ kind, target: to, technique: how, to: number, dosage }: Sketch, step: string): Edit => {
    const manner = how === undefined ? {} : { technique: how };
    if (kind === 'clear') return { kind };
    if (kind === 'drop') return { kind, step };
    if (kind === 'swap') return { kind, step, to, ...manner };
    if (kind === 'add') return { kind, target: to, ...manner };
    return kind === 'move' ? { kind, step, to: number } : { kind, step, dosage };
  };
  const conditions = conditionsOf(ds);
  const profile = fc
    .record({
      pregnancy: fc.constantFrom(...PREGNANCIES),
      yes: fc.subarray([...conditions], { maxLength: 2 }),
    })
    .map(({ pregnancy, yes }) => ({
      ...pregnancy,
      answers: { ...healthy(ds).answers, ...Object.fromEntries(yes.map((id) => [id, 'yes' as const])) },
    }));

  it('that begin with nothing leave what was put in by hand, in the order it was given, and nothing else', () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...complaints),
        profile,
        fc.uniqueArray(target, { minLength: 1, maxLength: 6, selector: keyOf }),
        (complaint, person, targets) => {
          const adding: Edit[] = [
            { kind: 'clear' },
            ...targets.map((each) => ({ kind: 'add', target: each }) as const),
          ];
          const added = keys(wishFor(ds, complaint, { profile: person, edits: adding }));
          const inOrder = targets.map(keyOf).filter((key) => added.includes(key));
          const moves = inOrder.map((step, i): Edit => ({ kind: 'move', step, to: i + 1 }));
          const wish = wishFor(ds, complaint, { profile: person, edits: [...adding, ...moves] });
          expect(keys(wish)).toEqual(inOrder);
          expect(faultsIn(ds, planSession(ds, wish), wish)).toEqual([]);
          most = Math.max(most, inOrder.length);
        },
      ),
      { numRuns: 200, seed: 11 },
    );
    expect(most).toBeGreaterThan(3);
  }, 60_000);

  it('leave a plan without a fault, and each is done or refused', () => {
    let done = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...complaints), { minLength: 1, maxLength: 3 }),
        profile,
        fc.constantFrom(...CIRCUMSTANCES),
        fc.array(sketch, { minLength: 1, maxLength: 6 }),
        (wanted, person, circumstances, sketches) => {
          let wish = wishFor(ds, wanted, { profile: person, circumstances });
          for (const each of sketches) {
            const now = keys(wish);
            const step = typeof each.step === 'string' ? each.step : (now[each.step] ?? 'GB20');
            wish = { ...wish, edits: [...wish.edits, editOf(each, step)] };
          }
          const plan = planSession(ds, wish);
          expect(faultsIn(ds, plan, wish)).toEqual([]);
          if (plan.status === 'ask') return;
          expect(plan.edits.map(({ edit }) => edit)).toEqual(wish.edits);
          done += plan.edits.filter(({ refused }) => refused === null).length;
          // What was refused might as well not have been asked.
          const kept = wish.edits.filter((_, i) => plan.edits[i]!.refused === null);
          const again = planSession(ds, { ...wish, edits: kept });
          expect({ ...again, edits: [] }).toEqual({ ...plan, edits: [] });
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    expect(done).toBeGreaterThan(200);
  }, 60_000);
});
