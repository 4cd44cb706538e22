import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { secondsOf } from '../../../src/domain/plan/seconds-of.ts';
import type { Target } from '../../../src/domain/plan/wish.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';
import { questionsFor } from '../../../src/domain/safety/questions.ts';
import { naivelyForbids } from '../safety/naive-rules.ts';
import { allNo, ANSWERS, PREGNANCIES } from '../safety/profiles.ts';
import { leftOutOf, linesOf, planOf, stepsOf } from './wishes.ts';

const ds = loadDatasetFromDisk();
const conditions = [...ds.conditions.keys()].filter((id) => id !== 'pregnancy');
const complaints = [...ds.complaints.keys()];
const person = (change: Partial<Profile> = {}): Profile => ({
  pregnancy: 'no',
  trimester: null,
  answers: allNo(conditions),
  ...change,
});
const withAnswer = (id: string, answer: 'yes' | 'unknown') =>
  person({ answers: { ...allNo(conditions), [id]: answer } });
/** Each answer by itself, over every pregnancy. */
const people: Profile[] = PREGNANCIES.flatMap((pregnancy) => [
  person(pregnancy),
  ...conditions.flatMap((id) =>
    (['yes', 'unknown'] as const).map((answer) => ({ ...withAnswer(id, answer), ...pregnancy })),
  ),
]);
/** Each ninth of them, beginning with another one for each complaint: together they meet everybody. */
const peopleFor = (turn: number) => people.filter((_, k) => k % 9 === turn % 9);
const idOf = ({ target }: { readonly target: Target }) => ('point' in target ? target.point : target.stretch);

describe('a plan', () => {
  it('for someone with nothing to heed is the authored routine, word for word, but for what takes a partner', () => {
    const words = (id: string, { action, reason }: { action: string; reason: string }) =>
      `${id}: ${action}. ${reason}`;
    for (const complaint of ds.complaints.values()) {
      const plan = planOf(ds, complaint.id, person());
      const helped = (id: string) => ds.acupoints.get(id)?.reach === 'partner';
      const authored = ds.routines
        .get(complaint.routine)!
        .steps.map((step) => ({ ...step, id: 'point' in step ? step.point : step.stretch }));
      const stands = leftOutOf(plan).flatMap(({ replacedBy }) => replacedBy ?? []);
      expect(leftOutOf(plan).map(idOf).sort()).toEqual(
        authored.flatMap(({ id }) => (helped(id) ? [id] : [])).sort(),
      );
      const own = stepsOf(plan).filter(({ key }) => !stands.includes(key));
      expect(own.map((step) => words(step.key, step)).sort()).toEqual(
        authored.flatMap((step) => (helped(step.id) ? [] : [words(step.id, step)])).sort(),
      );
      expect(own.every(({ cautions }) => cautions.length === 0)).toBe(true);
    }
  });

  it('keeps every step or its line, says why one is left out, and puts its substitute straight after', () => {
    for (const [turn, complaint] of complaints.entries()) {
      const authored = ds.routines.get(ds.complaints.get(complaint)!.routine)!.steps;
      for (const profile of peopleFor(turn)) {
        const entries = linesOf(planOf(ds, complaint, profile));
        const numbers = entries.flatMap((entry) => (entry.kind === 'step' ? [entry.number] : []));
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        const own = entries.filter((entry) => entry.kind === 'left-out' || entry.replaces === null);
        expect(own.map(idOf).sort()).toEqual(
          authored.map((step) => ('point' in step ? step.point : step.stretch)).sort(),
        );
        entries.forEach((entry, i) => {
          if (entry.kind === 'left-out') {
            const strict = entry.grounds.filter(({ level }) => level !== 'caution');
            expect(strict.length > 0).toBe(entry.because.kind === 'rule');
            for (const ground of entry.grounds) {
              expect(ds.contraindications.get(ground.rule)?.reason).toBe(ground.reason);
              expect(ground.sources.length).toBeGreaterThan(0);
              for (const source of ground.sources) expect(ds.sources.has(source)).toBe(true);
            }
            const next = entries[i + 1];
            const replacedBy = next?.kind === 'step' && next.replaces === idOf(entry) ? idOf(next) : null;
            expect(entry.replacedBy).toBe(replacedBy);
          } else if (entry.replaces !== null) {
            expect(entries[i - 1]).toMatchObject({ kind: 'left-out', replacedBy: idOf(entry) });
          }
        });
        const points = entries.flatMap((entry) => (entry.kind === 'step' ? [idOf(entry)] : []));
        expect(new Set(points).size).toBe(points.length);
      }
    }
  });

  it('leaves nothing out without need: a step left out is forbidden even when pressed lightly', () => {
    for (const [turn, complaint] of complaints.entries()) {
      const authored = ds.routines.get(ds.complaints.get(complaint)!.routine)!.steps;
      for (const profile of peopleFor(turn)) {
        for (const entry of linesOf(planOf(ds, complaint, profile))) {
          if (entry.kind !== 'left-out' || entry.because.kind !== 'rule') continue;
          const step = authored.find(
            (each) => ('point' in each ? each.point : each.stretch) === idOf(entry),
          )!;
          const own = step.dosage?.pressure ?? 2;
          const doing = {
            ...entry.target,
            technique: 'technique' in step ? step.technique : null,
            pressure: Math.min(own, 2),
            complaint,
          };
          expect(naivelyForbids(ds, profile, doing)).not.toEqual([]);
        }
      }
    }
  });

  it('counts its seconds: both sides, every repetition, every step', () => {
    expect(secondsOf({ pressure: 3, tempo: 0, seconds: 30, repetitions: 3, sides: 'each' })).toBe(180);
    expect(secondsOf({ pressure: 3, tempo: 0, seconds: 30, repetitions: 3, sides: 'both' })).toBe(90);
    const plan = planOf(ds, 'tension-headache', person());
    expect(plan.status === 'ready' && plan.seconds).toBe(
      plan.status === 'ready' &&
        plan.entries.reduce((sum, entry) => sum + (entry.kind === 'left-out' ? 0 : entry.seconds), 0),
    );
  });

  it('asks exactly while a question that matters is open, and the answer "not sure" closes it', () => {
    for (const complaint of complaints) {
      const open = questionsFor(ds, complaint, { pregnancy: 'unknown', trimester: null, answers: {} });
      expect(open[0]).toBe('pregnancy');
      expect(planOf(ds, complaint, { ...person(), pregnancy: 'unknown' })).toEqual({
        status: 'ask',
        questions: ['pregnancy'],
      });
      for (const id of open.slice(1)) {
        const { [id]: _, ...answers } = allNo(conditions);
        expect(planOf(ds, complaint, person({ answers }))).toEqual({ status: 'ask', questions: [id] });
        expect(planOf(ds, complaint, withAnswer(id, 'unknown')).status).not.toBe('ask');
      }
    }
  });

  it('does not depend on what it does not ask', () => {
    for (const complaint of complaints) {
      const asked = questionsFor(ds, complaint, { pregnancy: 'unknown', trimester: null, answers: {} });
      for (const pregnancy of PREGNANCIES.slice(0, 2)) {
        const without = planOf(ds, complaint, {
          ...pregnancy,
          answers: allNo(asked.filter((id) => id !== 'pregnancy')),
        });
        for (const [k, id] of conditions.filter((each) => !asked.includes(each)).entries()) {
          const answer = ANSWERS[k % ANSWERS.length]!;
          const profile = { ...person(pregnancy), answers: { ...allNo(conditions), [id]: answer } };
          expect(planOf(ds, complaint, profile)).toEqual(without);
        }
      }
    }
  });

  it('treats "not sure" as yes, and "maybe" and "rather not say" as pregnant in any trimester', () => {
    for (const complaint of complaints) {
      for (const id of conditions) {
        expect(planOf(ds, complaint, withAnswer(id, 'unknown'))).toEqual(
          planOf(ds, complaint, withAnswer(id, 'yes')),
        );
      }
      const pregnant = planOf(ds, complaint, person({ pregnancy: 'yes' }));
      expect(planOf(ds, complaint, person({ pregnancy: 'maybe', trimester: 1 }))).toEqual(pregnant);
      expect(planOf(ds, complaint, person({ pregnancy: 'rather-not-say', trimester: 2 }))).toEqual(pregnant);
    }
  });
});

describe('in pregnancy', () => {
  const pregnant = person({ pregnancy: 'yes' });
  it('a headache loses LI4 and GB21, says so, and gains TE5 and TE15', () => {
    const lines = leftOutOf(planOf(ds, 'tension-headache', pregnant));
    expect(lines.map((line) => `${idOf(line)} > ${line.replacedBy}`).sort()).toEqual([
      'GB21 > TE15',
      'LI4 > TE5',
    ]);
  });

  it('period pain offers nothing at all, and sends to care', () => {
    const entries = linesOf(planOf(ds, 'period-pain', pregnant));
    expect(entries.every((entry) => entry.kind === 'left-out')).toBe(true);
    expect(
      entries.every(
        (e) => e.kind === 'left-out' && e.grounds.some(({ rule }) => rule === 'pregnancy-not-a-period'),
      ),
    ).toBe(true);
  });

  it('sickness keeps the wrist point alone of the usual points', () => {
    for (const complaint of ['nausea', 'pregnancy-nausea']) {
      const steps = linesOf(planOf(ds, complaint, pregnant)).filter((entry) => entry.kind === 'step');
      expect(steps.map(idOf)).toContain('PC6');
      expect(steps.map(idOf).filter((id) => ['ST36', 'SP4', 'CV12', 'SP6', 'LI4'].includes(id))).toEqual([]);
    }
  });
});
