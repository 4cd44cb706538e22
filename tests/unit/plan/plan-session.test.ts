import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import { posturesNamed } from '../../../src/domain/plan/postures.ts';
import { signsFor } from '../../../src/domain/plan/signs.ts';
import { MINUTES, USUAL, type Wish } from '../../../src/domain/plan/wish.ts';
import { EMPTY_PROFILE } from '../../../src/domain/safety/profile.ts';
import { questionsFor } from '../../../src/domain/safety/questions.ts';
import { healthy, leftOutOf, stepsOf, wishFor } from './wishes.ts';

const ds = loadDatasetFromDisk();
const complaints = [...ds.complaints.keys()];
const pregnant = { ...healthy(ds), pregnancy: 'yes' as const };
const keys = (wish: Wish) => stepsOf(planSession(ds, wish)).map(({ key }) => key);
const at = (more: Partial<typeof USUAL>) => ({ circumstances: { ...USUAL, ...more } });
const ready = (wish: Wish) => {
  const plan = planSession(ds, wish);
  if (plan.status !== 'ready') throw new Error(plan.status);
  return plan;
};

describe('a plan for several complaints', () => {
  it('asks what any of them asks, once, pregnancy first', () => {
    const pair = ['neck-pain', 'low-back-pain'];
    const plan = planSession(ds, wishFor(ds, pair, { profile: EMPTY_PROFILE }));
    if (plan.status !== 'ask') throw new Error(plan.status);
    expect(plan.questions[0]).toBe('pregnancy');
    const each = pair.flatMap((id) => questionsFor(ds, id, EMPTY_PROFILE));
    expect([...plan.questions].sort()).toEqual([...new Set(each)].sort());
  });

  it('does a shared point once, and says what it is for in each', () => {
    const plan = ready(wishFor(ds, ['neck-pain', 'tension-headache']));
    const shared = stepsOf(plan).filter(({ serves }) => serves.length > 1);
    expect(shared.map(({ key }) => key).sort()).toEqual(['GB20', 'GB21', 'ear-to-shoulder']);
    for (const { serves, reason } of shared) {
      expect(serves.map(({ complaint }) => complaint)).toEqual(['neck-pain', 'tension-headache']);
      expect(reason).toBe(serves[0]!.reason);
    }
  });

  it('presses first and stretches after', () => {
    for (const complaint of complaints) {
      const kinds = stepsOf(ready(wishFor(ds, complaint))).map(({ target }) => 'stretch' in target);
      expect(kinds.lastIndexOf(false), complaint).toBe(kinds.filter((stretches) => !stretches).length - 1);
    }
  });

  it('is of one to four complaints that there are', () => {
    expect(() => planSession(ds, wishFor(ds, []))).toThrow(RangeError);
    expect(() => planSession(ds, wishFor(ds, complaints.slice(0, 5)))).toThrow(RangeError);
    expect(() => planSession(ds, wishFor(ds, 'gout'))).toThrow('gout');
    expect(keys(wishFor(ds, ['migraine', 'migraine']))).toEqual(keys(wishFor(ds, 'migraine')));
  });

  it('lets a rule over one of them forbid a step for all', () => {
    // ST36 is left out in pregnancy for sickness; alone, the knee would be judged by itself.
    const both = wishFor(ds, ['nausea', 'knee-osteoarthritis'], { profile: pregnant });
    expect(keys(both)).not.toContain('ST36');
  });
});

describe('the warm-up and the close', () => {
  it('stand round the steps, and count', () => {
    for (const minutes of [null, ...MINUTES]) {
      const { entries } = ready(wishFor(ds, 'insomnia', at({ minutes })));
      const moments = entries.flatMap((entry, i) =>
        entry.kind === 'moment' ? [[entry.id, i] as const] : [],
      );
      expect(moments).toEqual([
        ['breathe', 0],
        ['warm-hands', 1],
        ['rest', entries.length - 1],
      ]);
    }
  });
});

describe('the minutes', () => {
  it('are met within a tenth wherever the steps can be that short or long', () => {
    for (const complaint of complaints) {
      const usual = ready(wishFor(ds, complaint)).seconds;
      for (const minutes of MINUTES) {
        const { fit } = ready(wishFor(ds, complaint, at({ minutes })));
        expect(fit?.why ?? 'within', `${complaint} in ${minutes}`).not.toBe('long');
        if (usual > 60 * minutes) expect(fit?.within, `${complaint} in ${minutes}`).toBe(true);
      }
    }
  });

  it('leave out the least important first: never a shared point before one that is for a single complaint', () => {
    const plan = ready(wishFor(ds, ['neck-pain', 'tension-headache'], at({ minutes: 3 })));
    expect(stepsOf(plan).map(({ key }) => key)).toContain('GB20');
    expect(leftOutOf(plan).map(({ because }) => because.kind)).toContain('time');
    for (const complaint of ['neck-pain', 'tension-headache'])
      expect(stepsOf(plan).some(({ serves }) => serves.some((each) => each.complaint === complaint))).toBe(
        true,
      );
  });
});

describe('the place and the partner', () => {
  it('at a desk the ball at the wall is left out, and one is told what it takes', () => {
    const plan = planSession(ds, wishFor(ds, 'low-back-pain', at({ place: 'desk' })));
    const line = leftOutOf(plan).find(({ target }) => 'point' in target && target.point === 'BL53');
    expect(line?.because).toEqual({ kind: 'place', place: 'desk', needs: 'standing' });
  });

  it('a partner presses what would take a ball, no harder than firmly', () => {
    const step = stepsOf(planSession(ds, wishFor(ds, 'low-back-pain', at({ partner: true })))).find(
      ({ key }) => key === 'BL53',
    )!;
    expect(step).toMatchObject({ technique: 'thumb-press', hands: 'partner', notes: [{ kind: 'partner' }] });
    expect(step.dosage.pressure).toBeLessThanOrEqual(3);
  });

  it('what only somebody else reaches is left out alone, and done with their help', () => {
    const edits = [{ kind: 'add' as const, target: { point: 'GV10' } }];
    const alone = planSession(ds, wishFor(ds, 'neck-pain', { edits }));
    expect(alone.status === 'ready' && alone.edits[0]!.refused).toEqual({ kind: 'partner' });
    expect(keys(wishFor(ds, 'neck-pain', { edits, ...at({ partner: true }) }))).toContain('GV10');
  });

  it('one side alone takes half the time of both in turn', () => {
    const both = stepsOf(planSession(ds, wishFor(ds, 'wrist-pain')));
    const right = stepsOf(planSession(ds, wishFor(ds, 'wrist-pain', at({ sides: 'right' }))));
    for (const step of right) {
      expect(step.legs.map(({ side }) => side)).toEqual(['R']);
      const before = both.find(({ key }) => key === step.key)!;
      expect(step.seconds).toBe(before.dosage.sides === 'each' ? before.seconds / 2 : before.seconds);
    }
  });

  it('a place told on one side leaves the other to be pressed', () => {
    const rule = [...ds.contraindications.values()].find(
      ({ covers, level }) =>
        covers.where === 'said' && level !== 'caution' && covers.pressureFrom === undefined,
    )!;
    const told = (side: 'left' | 'both') => ({
      ...healthy(ds),
      answers: { ...healthy(ds).answers, [rule.condition]: 'yes' as const },
      places: { [rule.condition]: [{ region: 'hand-back' as const, side }] },
    });
    const hand = (side: 'left' | 'both') =>
      planSession(ds, wishFor(ds, 'neck-pain', { profile: told(side) }));
    const step = stepsOf(hand('left')).find(({ key }) => key === 'SI3')!;
    expect(step.legs.map(({ side }) => side)).toEqual(['R']);
    expect(step.notes[0]).toMatchObject({ kind: 'side', side: 'right' });
    expect(stepsOf(hand('both')).map(({ key }) => key)).not.toContain('SI3');
  });

  it('every stretch names a posture, or is done in that of its routine', () => {
    expect(posturesNamed('Sit or stand tall with your arms hanging.')).toEqual(['sitting', 'standing']);
    expect(posturesNamed('Kneel on a cushion.')).toEqual(['kneeling']);
    expect(posturesNamed('Rest the hand on a table; believe me.')).toEqual([]);
    for (const stretch of ds.stretches.keys()) {
      const wish = wishFor(ds, 'neck-pain', { edits: [{ kind: 'add', target: { stretch } }] });
      const plan = planSession(ds, wish);
      if (plan.status === 'ready' && plan.edits[0]!.refused === null) expect(keys(wish)).toContain(stretch);
    }
  });
});

describe('a plan that cannot be made', () => {
  it('says why, points to care, and to what can be made', () => {
    const plan = planSession(ds, wishFor(ds, ['period-pain', 'insomnia'], { profile: pregnant }));
    if (plan.status !== 'none') throw new Error(plan.status);
    expect(plan.instead).toEqual([{ kind: 'care' }, { kind: 'alone', complaint: 'insomnia' }]);
    expect(plan.leftOut.every(({ because }) => because.kind === 'rule')).toBe(true);
  });

  it('because of the place names the places where it can; because of the person’s own hand, undoes it', () => {
    const knee = wishFor(ds, 'knee-osteoarthritis');
    const edits = keys(knee).map((step) => ({ kind: 'drop' as const, step }));
    const dropped = planSession(ds, { ...knee, edits });
    expect(dropped.status === 'none' && dropped.instead).toEqual([{ kind: 'undo' }]);
    let seen = 0;
    for (const complaint of complaints)
      for (const place of ['desk', 'bed', 'standing', 'lying'] as const) {
        const plan = planSession(ds, wishFor(ds, complaint, at({ place })));
        if (plan.status !== 'none') continue;
        seen++;
        for (const each of plan.instead) {
          if (each.kind === 'place')
            expect(keys(wishFor(ds, complaint, at({ place: each.place })))).not.toEqual([]);
        }
        expect(
          plan.instead.some(({ kind }) => kind === 'place'),
          `${complaint} ${place}`,
        ).toBe(true);
      }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('the signs of several complaints', () => {
  it('are each said once, the most urgent first, with the complaints they belong to', () => {
    const signs = signsFor(ds, ['neck-pain', 'tension-headache', 'migraine'], pregnant);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
    const urgencies = signs.map(({ urgency }) => ['emergency', 'today', 'this-week'].indexOf(urgency));
    expect(urgencies).toEqual([...urgencies].sort((a, b) => a - b));
    for (const id of ['neck-pain', 'tension-headache', 'migraine']) {
      const { redFlags, pregnancyRedFlags = [] } = ds.complaints.get(id)!;
      for (const { sign } of [...redFlags, ...pregnancyRedFlags])
        expect(signs.find((each) => each.sign === sign)?.complaints).toContain(id);
    }
  });
});
