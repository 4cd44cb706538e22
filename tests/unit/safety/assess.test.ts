import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { assessStep } from '../../../src/domain/safety/assess.ts';
import { soften } from '../../../src/domain/safety/soften.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/safety/profile.ts';
import type { Step } from '../../../src/domain/safety/step.ts';
import { naivelyApplies } from './naive-rules.ts';
import { allNo, ANSWERS, PREGNANCIES } from './profiles.ts';

const ds = loadDatasetFromDisk();
const conditions = [...ds.conditions.keys()].filter((id) => id !== 'pregnancy');
const LEVELS = ['offer', 'caution', 'practitioner-only', 'avoid'];
const press = (point: string, pressure: number, technique = 'thumb-press'): Step => ({
  target: { point },
  technique,
  dosage: { pressure, tempo: 0, seconds: 30, repetitions: 2, sides: 'each' },
});
const well: Profile = { pregnancy: 'no', trimester: null, answers: allNo(conditions) };
const having = (id: string): Profile => ({ ...well, answers: { ...well.answers, [id]: 'yes' } });

describe('assessing any point (each person a third of them) with any technique at any pressure', () => {
  const people: Profile[] = [
    ...PREGNANCIES.map((pregnancy) => ({ ...well, ...pregnancy })),
    ...PREGNANCIES.slice(0, 2).flatMap((pregnancy) =>
      conditions.flatMap((id) =>
        ANSWERS.map((answer) => ({ ...pregnancy, answers: { ...well.answers, [id]: answer } })),
      ),
    ),
  ];
  it('gives the strictest level of exactly the rules that apply', () => {
    const wrong: string[] = [];
    const points = [...ds.acupoints.keys()];
    for (const [nth, profile] of people.entries()) {
      for (const point of points.filter((_, i) => i % 3 === nth % 3)) {
        for (const [technique, pressure] of [
          ['thumb-press', 2],
          ['pinch-knead', 3],
          ['ball-press', 4],
          ['fingertip-tap', 1],
        ] as const) {
          const { verdict, grounds } = assessStep(ds, profile, press(point, pressure, technique));
          const applying = [...ds.contraindications.values()].filter((rule) =>
            naivelyApplies(ds, rule, profile, { point, technique, pressure }),
          );
          const strictest = Math.max(0, ...applying.map(({ level }) => LEVELS.indexOf(level)));
          const missing = grounds.some(({ rule }) => !applying.some(({ id }) => id === rule));
          if (verdict !== LEVELS[strictest] || missing)
            wrong.push(`${point} ${technique}@${pressure}: ${verdict}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('refuses to judge a point or technique it does not know', () => {
    expect(() => assessStep(ds, well, press('LI99', 1))).toThrow('LI99');
    expect(() => assessStep(ds, having('clot'), press('ST36', 1, 'no-such-way'))).toThrow('no-such-way');
  });

  it('holds every unanswered condition against the step', () => {
    expect(
      assessStep(ds, EMPTY_PROFILE, press('ST36', 2)).grounds.map(({ condition }) => condition),
    ).toContain('clot');
  });
});

describe('softening', () => {
  it('presses lightly on a blood thinner, and says why', () => {
    expect(soften(ds, having('blood-thinner'), press('ST36', 4))).toMatchObject({
      dosage: { pressure: 2 },
      cautions: [{ rule: 'blood-thinner-pressure' }],
    });
  });
  it('leaves a step alone that nothing forbids', () => {
    expect(soften(ds, well, press('ST36', 3))).toMatchObject({ dosage: { pressure: 3 }, cautions: [] });
  });
  it('does not make a forbidden technique or a forbidden place allowed', () => {
    expect(soften(ds, having('blood-thinner'), press('ST36', 3, 'loose-fist-tap'))).toHaveProperty('refused');
    expect(soften(ds, having('clot'), press('ST36', 3))).toHaveProperty('refused');
    expect(soften(ds, { ...well, pregnancy: 'yes' }, press('LI4', 3))).toHaveProperty('refused');
  });
  it('never turns a pressing into a feather touch to get round a rule', () => {
    expect(soften(ds, having('cancer'), press('CV12', 2, 'fingertip-press'))).toHaveProperty('refused');
  });
});
