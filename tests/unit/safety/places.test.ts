import { describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import type { Acupoint } from '../../../src/domain/records/acupoint.ts';
import { assessStep, isOffered } from '../../../src/domain/safety/assess.ts';
import { contradictions } from '../../../src/domain/safety/contradictions.ts';
import { marksForProfile } from '../../../src/domain/safety/marks.ts';
import type { Profile, ToldPlace } from '../../../src/domain/safety/profile.ts';
import { placesOpen } from '../../../src/domain/safety/told-places.ts';
import { usesFor } from '../../../src/domain/safety/uses-for.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { naivelyForbids } from './naive-rules.ts';
import { allNo } from './profiles.ts';

const ds = loadDatasetFromDisk();
const answers = allNo([...ds.conditions.keys()].filter((id) => id !== 'pregnancy'));
const placed = [...ds.conditions.values()].filter((each) => each.placed);
const having = (id: string, places?: readonly ToldPlace[]): Profile => ({
  pregnancy: 'no',
  trimester: null,
  answers: { ...answers, [id]: 'yes' },
  ...(places && { places: { [id]: places } }),
});
/** A point that is several places at once lies in the region of each. */
const lies = ({ region, places = [] }: Acupoint, asked: string): boolean =>
  region === asked || places.some((place) => place.kind === 'part' && place.region === asked);
const touch = { pressure: 1, tempo: 0, seconds: 10, repetitions: 1, sides: 'each' } as const;
const press = (point: string, side?: 'left' | 'right') => ({
  target: { point },
  technique: 'fingertip-press',
  dosage: touch,
  ...(side && { side }),
});
const forbids = (profile: Profile, point: string, side?: 'left' | 'right') =>
  assessStep(ds, profile, press(point, side)).grounds.some(
    ({ level, condition }) => level !== 'caution' && condition !== 'anyone',
  );

describe('a condition at a place', () => {
  it.each(placed.map(({ id }) => id))('%s: leaves out its place, however lightly, and no other', (id) => {
    const { placed: at } = ds.conditions.get(id)!;
    for (const region of at === 'anywhere' ? BODY_REGIONS : at!) {
      const profile = having(id, [{ region, side: 'both' }]);
      for (const point of ds.acupoints.values())
        expect(forbids(profile, point.id), `${region}: ${point.id}`).toBe(lies(point, region));
      const marks = marksForProfile(ds, profile);
      for (const point of ds.acupoints.values()) {
        if (!lies(point, region)) continue;
        expect(['avoid', 'practitioner-only'], point.id).toContain(marks.get(point.id)?.verdict);
        expect(usesFor(ds, profile, point)).toEqual([]);
      }
    }
  });

  it('may be anywhere as long as no place is named: even a touch is left out', () => {
    for (const { id, placed: at } of placed) {
      for (const profile of [having(id), having(id, [])]) {
        expect(placesOpen(ds, profile)).toEqual([id]);
        for (const point of ds.acupoints.values()) {
          if (at === 'anywhere' || at!.some((region) => lies(point, region)))
            expect(forbids(profile, point.id)).toBe(true);
        }
      }
      expect(placesOpen(ds, having(id, [{ region: 'knee', side: 'left' }]))).toEqual([]);
    }
    expect(placesOpen(ds, { pregnancy: 'unknown', trimester: null, answers: {} })).toEqual([]);
  });

  it('on one side leaves the other side to be done, but never both at once nor the midline', () => {
    const left = having('skin-problem', [{ region: 'chest', side: 'left' }]);
    expect(forbids(left, 'KI27', 'left')).toBe(true);
    expect(forbids(left, 'KI27', 'right')).toBe(false);
    expect(forbids(left, 'KI27')).toBe(true);
    expect(forbids(left, 'CV17')).toBe(true);
    for (const side of ['left', 'right'] as const)
      expect(
        naivelyForbids(ds, left, { point: 'KI27', technique: 'fingertip-press', pressure: 1, side }),
      ).toEqual(side === 'left' ? ['skin-problem-place'] : []);
  });

  it('asks for a hand’s breadth beside it', () => {
    const knee = having('recent-operation', [{ region: 'knee', side: 'both' }]);
    const beside = assessStep(ds, knee, press('ST36'));
    expect(isOffered(beside)).toBe(true);
    expect(beside.grounds.map(({ rule }) => rule)).toContain('recent-operation-beside');
    expect(assessStep(ds, knee, press('LI10')).grounds).toEqual([]);
  });

  it('forbids the stretches that pull on it, two regions round', () => {
    const stretched = (region: ToldPlace['region'], condition: string) =>
      [...ds.stretches.values()].flatMap(({ id, region: own, dosage }) => {
        const step = { target: { stretch: id }, technique: null, dosage };
        const profile = having(condition, [{ region, side: 'left' }]);
        return isOffered(assessStep(ds, profile, step)) ? [] : [own];
      });
    const legs = ['thigh', 'lower-leg', 'sole', 'ankle', 'buttock'];
    for (const condition of ['recent-operation', 'recent-fracture']) {
      expect(stretched('knee', condition)).toEqual(expect.arrayContaining(['thigh', 'lower-leg', 'buttock']));
      expect(stretched('ankle', condition)).toContain('lower-leg');
      for (const region of stretched('wrist', condition)) expect(legs).not.toContain(region);
    }
    expect(stretched('chest', 'implanted-device')).toEqual(expect.arrayContaining(['chest', 'shoulder']));
    for (const region of stretched('chest', 'implanted-device'))
      expect(['thigh', 'lower-leg', 'sole', 'forearm']).not.toContain(region);
    expect(stretched('knee', 'skin-problem')).toEqual([]);
    const lower = having('recent-operation', [{ region: 'lower-back', side: 'both' }]);
    expect(forbids(lower, 'EX-B2')).toBe(true);
  });

  it('that has a rule about its place is asked about its place', () => {
    for (const { id, condition, covers } of ds.contraindications.values()) {
      if (covers.where) expect(ds.conditions.get(condition)?.placed, id).toBeDefined();
    }
    for (const { id } of placed) {
      const own = [...ds.contraindications.values()].filter(({ condition }) => condition === id);
      expect(
        own.some(({ covers, level }) => covers.where === 'said' && level !== 'caution'),
        id,
      ).toBe(true);
    }
  });
});

describe('answers that contradict each other', () => {
  const well: Profile = { pregnancy: 'no', trimester: null, answers };
  it('are pointed out', () => {
    expect(contradictions(ds, well)).toEqual([]);
    expect(contradictions(ds, { ...well, trimester: 2 })).toEqual([{ kind: 'trimester' }]);
    expect(contradictions(ds, { ...well, answers: { ...answers, child: 'yes', elder: 'yes' } })).toEqual([
      { kind: 'both', conditions: ['child', 'elder'] },
    ]);
    expect(
      contradictions(ds, { ...well, pregnancy: 'yes', answers: { ...answers, 'recent-birth': 'yes' } }),
    ).toEqual([{ kind: 'both', conditions: ['recent-birth', 'pregnancy'] }]);
    expect(
      contradictions(ds, { ...well, places: { 'skin-problem': [{ region: 'knee', side: 'left' }] } }),
    ).toEqual([{ kind: 'place', condition: 'skin-problem' }]);
  });

  it('are not guessed away: what either forbids stays forbidden', () => {
    const both: Profile = { ...well, answers: { ...answers, child: 'yes', elder: 'yes' } };
    const rules = (profile: Profile, point: string) =>
      naivelyForbids(ds, profile, { point, technique: 'thumb-press', pressure: 4 });
    expect(rules(both, 'GV20')).toEqual(expect.arrayContaining(['child-soft-spots', 'elder-strong']));
    expect(
      assessStep(ds, both, { ...press('GV20'), technique: 'thumb-press', dosage: { ...touch, pressure: 4 } })
        .grounds.map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(rules(both, 'GV20').toSorted());
  });

  it('are not found in "not sure" or in what was never asked', () => {
    expect(contradictions(ds, { ...well, answers: { child: 'unknown', elder: 'yes' } })).toEqual([]);
    expect(contradictions(ds, { ...well, pregnancy: 'maybe', answers: { elder: 'yes' } })).toEqual([]);
  });

  it('name conditions that there are, each pair once', () => {
    const pairs = [...ds.conditions.values()].flatMap(({ id, excludes = [] }) =>
      excludes.map((other) => [id, other].toSorted().join(' ')),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
