import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { regionsOf } from '../../../src/domain/safety/covers.ts';
import { contraindicationsOf } from '../../../src/domain/safety/contraindications-of.ts';
import { marksForProfile } from '../../../src/domain/safety/marks.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/safety/profile.ts';
import { usesFor } from '../../../src/domain/safety/uses-for.ts';
import { naivelyForbids } from './naive-rules.ts';
import { allNo } from './profiles.ts';

const ds = loadDatasetFromDisk();
const answers = allNo([...ds.conditions.keys()].filter((id) => id !== 'pregnancy'));
const CORE = ['LI4', 'SP6', 'GB21', 'BL60', 'BL67', 'BL31', 'BL32', 'BL33', 'BL34', 'CV3', 'CV4', 'CV6'];
const STUDY_ONLY = ['ST17', 'CV1', 'CV8', 'HT1', 'CV22'];

describe('marks on the body', () => {
  it('in pregnancy, or before it is answered, strike the traditional list out', () => {
    for (const pregnancy of ['yes', 'maybe', 'rather-not-say', 'unknown'] as const) {
      const marks = marksForProfile(ds, { ...EMPTY_PROFILE, pregnancy });
      for (const id of CORE) {
        expect([id, marks.get(id)?.verdict]).toEqual([id, 'avoid']);
        expect(marks.get(id)!.told).toBe(pregnancy !== 'unknown');
      }
    }
  });

  it('for someone with nothing to heed stay on the points no one should press', () => {
    const marks = marksForProfile(ds, { pregnancy: 'no', trimester: null, answers });
    for (const id of STUDY_ONLY) expect(marks.get(id)?.verdict).toBe('avoid');
    for (const [id, mark] of marks) {
      expect(
        mark.grounds.every(({ condition }) => condition === 'anyone'),
        id,
      ).toBe(true);
    }
    for (const id of CORE) expect(marks.get(id)).toBeUndefined();
  });

  it('agree with the naive reading of the rules, each condition by itself', () => {
    for (const condition of Object.keys(answers)) {
      const profile: Profile = {
        pregnancy: 'no',
        trimester: null,
        answers: { ...answers, [condition]: 'yes' },
      };
      const marks = marksForProfile(ds, profile);
      for (const point of ds.acupoints.values()) {
        const uses = point.techniques.map(({ technique, dosage }) => ({
          technique,
          pressure: dosage.pressure,
        }));
        if (uses.length === 0) uses.push({ technique: 'fingertip-press', pressure: 1 });
        const forbidden = uses.every(
          ({ technique, pressure }) =>
            naivelyForbids(ds, profile, { point: point.id, technique, pressure: Math.min(pressure, 2) })
              .length > 0,
        );
        const verdict = marks.get(point.id)?.verdict;
        expect([point.id, verdict === 'avoid' || verdict === 'practitioner-only']).toEqual([
          point.id,
          forbidden,
        ]);
      }
    }
  });

  it('do not strike out the legs of someone who was never asked about clots', () => {
    expect(marksForProfile(ds, { ...EMPTY_PROFILE, pregnancy: 'no' }).has('ST36')).toBe(false);
    const told = { ...EMPTY_PROFILE, pregnancy: 'no', answers: { clot: 'unknown' } } as const;
    expect(marksForProfile(ds, told).get('ST36')?.verdict).toBe('avoid');
  });
});

describe('the contraindications of a point', () => {
  it('name pregnancy for the traditional list', () => {
    for (const point of CORE) {
      expect(contraindicationsOf(ds, point)).toContainEqual(
        expect.objectContaining({ condition: 'pregnancy', level: 'avoid' }),
      );
    }
  });

  it('count the rules that name the point or its region, whatever it is pressed for, and no other', () => {
    for (const point of ds.acupoints.values()) {
      const named = [...ds.contraindications.values()].filter(
        ({ covers }) =>
          !covers.complaints &&
          !covers.where &&
          (covers.points?.includes(point.id) ||
            covers.regions?.some((region) => regionsOf(ds, { point: point.id }).includes(region))),
      );
      expect(contraindicationsOf(ds, point.id).map(({ rule }) => rule)).toEqual(named.map(({ id }) => id));
    }
  });

  it('keep their level only where even light pressing is forbidden; else they ask for care', () => {
    const nothingToHeed: Profile = { pregnancy: 'no', trimester: null, answers };
    for (const point of ds.acupoints.keys()) {
      for (const { condition, level, rule } of contraindicationsOf(ds, point)) {
        const profile: Profile =
          condition === 'pregnancy'
            ? { ...nothingToHeed, pregnancy: 'yes' }
            : { ...nothingToHeed, answers: { ...answers, [condition]: 'yes' } };
        const forbidden = ['thumb-press', 'thumb-circles'].every((technique) =>
          naivelyForbids(ds, profile, { point, technique, pressure: 2 }).includes(rule),
        );
        expect([point, rule, level !== 'caution']).toEqual([point, rule, forbidden]);
      }
    }
  });

  it('never forbid everyone a point that a routine presses', () => {
    for (const routine of ds.routines.values()) {
      for (const step of routine.steps) {
        if (!('point' in step)) continue;
        for (const { point } of [step, ...step.substitutes]) {
          const strict = contraindicationsOf(ds, point).filter(({ level }) => level !== 'caution');
          expect([point, strict.filter(({ condition }) => condition === 'anyone')]).toEqual([point, []]);
        }
      }
    }
  });
});

describe('the ways of pressing shown on a card', () => {
  it('are none for a point that is left out, and never against a rule', () => {
    const people: Profile[] = [
      { pregnancy: 'yes', trimester: null, answers },
      { pregnancy: 'unknown', trimester: null, answers },
      ...Object.keys(answers).map((id): Profile => ({
        pregnancy: 'no',
        trimester: null,
        answers: { ...answers, [id]: 'unknown' },
      })),
    ];
    for (const profile of people) {
      for (const point of ds.acupoints.values()) {
        for (const { technique, dosage } of usesFor(ds, profile, point)) {
          expect(
            naivelyForbids(ds, profile, { point: point.id, technique, pressure: dosage.pressure }),
          ).toEqual([]);
        }
      }
    }
    for (const id of CORE) expect(usesFor(ds, people[0]!, ds.acupoints.get(id)!)).toEqual([]);
  });

  it('are the usual ones for someone with nothing to heed', () => {
    for (const point of ds.acupoints.values()) {
      if (contraindicationsOf(ds, point.id).some(({ condition }) => condition === 'anyone')) continue;
      const uses = usesFor(ds, { pregnancy: 'no', trimester: null, answers }, point);
      expect(uses.map(({ technique, dosage }) => ({ technique, dosage }))).toEqual(point.techniques);
    }
  });
});
