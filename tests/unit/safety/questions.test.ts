import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/safety/profile.ts';
import { questionCards, questionsFor, relevantConditions } from '../../../src/domain/safety/questions.ts';

const ds = loadDatasetFromDisk();
const complaints = [...ds.complaints.keys()];

describe('the questions before a routine', () => {
  it('are on seven pages at most, pregnancy first, none twice', () => {
    for (const complaint of complaints) {
      const asked = questionsFor(ds, complaint, EMPTY_PROFILE);
      expect(asked[0], complaint).toBe('pregnancy');
      const cards = questionCards(ds, asked);
      expect(cards.length, `${complaint}: ${asked.join(', ')}`).toBeLessThanOrEqual(7);
      expect(cards.flat().toSorted()).toEqual(asked.toSorted());
      expect(cards[0]).toEqual(['pregnancy']);
      expect(new Set(asked).size).toBe(asked.length);
      for (const id of asked) expect(ds.conditions.has(id), id).toBe(true);
    }
  });

  it('about trying to conceive come right after pregnancy, and only when the answer there is no', () => {
    const asked = (pregnancy: Profile['pregnancy']) =>
      questionsFor(ds, 'tension-headache', { ...EMPTY_PROFILE, pregnancy });
    expect(questionsFor(ds, 'tension-headache', EMPTY_PROFILE).slice(0, 2)).toEqual([
      'pregnancy',
      'trying-to-conceive',
    ]);
    expect(asked('no')[0]).toBe('trying-to-conceive');
    for (const pregnancy of ['yes', 'maybe', 'rather-not-say'] as const) {
      expect(asked(pregnancy)).not.toContain('trying-to-conceive');
    }
  });

  it('are not asked again once answered, but stay listed for changing', () => {
    for (const complaint of complaints) {
      const all = questionsFor(ds, complaint, { ...EMPTY_PROFILE, pregnancy: 'no' });
      for (const id of all) {
        const profile: Profile = { ...EMPTY_PROFILE, pregnancy: 'no', answers: { [id]: 'unknown' } };
        expect(questionsFor(ds, complaint, profile)).toEqual(all.filter((each) => each !== id));
        expect(relevantConditions(ds, complaint, profile)).toContain(id);
      }
    }
  });

  it('ask about feet, legs and bellies only where those are pressed', () => {
    expect(questionsFor(ds, 'wrist-pain', EMPTY_PROFILE)).not.toContain('clot');
    expect(questionsFor(ds, 'sciatica', EMPTY_PROFILE)).toContain('clot');
    expect(questionsFor(ds, 'heel-pain', EMPTY_PROFILE)).toContain('numb-feet');
    expect(questionsFor(ds, 'constipation', EMPTY_PROFILE)).toContain('recent-birth');
  });

  it('refuse a complaint that is not there', () => {
    expect(() => questionsFor(ds, 'no-such-thing', EMPTY_PROFILE)).toThrow('no-such-thing');
  });
});
