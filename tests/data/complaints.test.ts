import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../src/domain/records/complaint.ts';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const ds = loadDatasetFromDisk();
const complaints = [...ds.complaints.values()];
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .trim();
/** Every sentence of a record that a person reads. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const REQUIRED =
  'tension-headache migraine neck-pain shoulder-tension low-back-pain sciatica knee-osteoarthritis nausea insomnia stress-anxiety period-pain nasal-congestion';

/** Pressed with most routines to let go, whatever they are for. */
const CALMING_EXTRAS = ['EX-HN3', 'GB20', 'PC3'];
const CALMS = /\b(sleep|worry|unease|uneasy|restless\w*|palpitations|tension|irritab\w*|mind)\b/i;
/** How the traditional uses of points speak of each kind of trouble. */
const KINDS_OF_TROUBLE: Record<Complaint['group'], RegExp> = {
  head: /head|face|facial|jaw|tooth|eye|dizz|migraine/i,
  senses: /eye|ear|nose|smell|throat|voice|hoarse|mouth|tooth|facial|sight|dizz|headache|cough|colds/i,
  'neck-shoulder': /neck|shoulder|upper back|headache/i,
  'chest-breath': /chest|breath|cough|wheez|hiccup|heart|rib|sigh/i,
  stomach:
    /stomach|belly|nausea|sick|appetite|bloat|digest|bowel|stool|constipation|full|belch|brash|hiccup/i,
  'back-hip': /back|hip|buttock|spine|sacr|leg/i,
  'arm-hand': /arm|hand|finger|wrist|elbow|thumb|shoulder/i,
  'leg-foot': /leg|knee|thigh|shin|calf|ankle|heel|foot|feet|toe|sole|sinew|cramp|hip/i,
  'whole-body': /ach|pain|stiff|tired|weary|weak|sinew|muscle|sore/i,
  period: /period|womb|sweat|breast|headache|back|tired|swell|swollen/i,
  'sleep-mind':
    /tired|weary|weak|forget|fear|fright|sad|dream|heart|chest|leg|sole|headache|neck|dizz|breath/i,
  everyday: /nausea|sick|hiccup|stomach|headache|dizz|belly|digest|appetite|fear|heart|tired|leg|neck/i,
};

describe('complaints', () => {
  it('hold the twelve that everyone has', () => {
    expect([...ds.complaints.keys()]).toEqual(expect.arrayContaining(REQUIRED.split(' ')));
  });

  it('are told apart: no title or synonym stands for two of them', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, title, clinicalName, synonyms } of complaints) {
      for (const name of new Set([title, clinicalName, ...synonyms].map(plain))) {
        if (owner.has(name)) shared.push(`"${name}": ${owner.get(name)} and ${id}`);
        owner.set(name, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('are found by at least eight phrases each', () => {
    for (const { id, synonyms } of complaints) {
      expect(new Set(synonyms.map(plain)).size, id).toBe(synonyms.length);
      expect(synonyms.length, id).toBeGreaterThanOrEqual(8);
    }
  });

  it('list at least five red flags, one of them an emergency, each with something to do', () => {
    for (const { id, redFlags, pregnancyRedFlags = [] } of complaints) {
      expect(redFlags.length, id).toBeGreaterThanOrEqual(5);
      expect(
        redFlags.some(({ urgency }) => urgency === 'emergency'),
        id,
      ).toBe(true);
      for (const { sign, action, urgency } of [...redFlags, ...pregnancyRedFlags]) {
        const doing = /\b(call|go|get|see|ask|tell|keep|take|rinse|follow|drive)\b/i;
        expect(action, `${id}: ${sign}`).toMatch(doing);
        if (urgency === 'emergency') expect(action, id).toMatch(/now|today|emergency/i);
        if (urgency === 'today') expect(action, id).toMatch(/today/i);
        if (urgency === 'this-week') expect(action, id).toMatch(/week|days|before/i);
      }
    }
  });

  it('name no country’s telephone number, and promise nothing', () => {
    for (const complaint of complaints) {
      for (const text of textsIn(complaint)) {
        expect(text).not.toMatch(/\b(999|911|112|111|000)\b/);
        expect(text).not.toMatch(
          /\b(cures?|heals? you|guaranteed?|miracle|detox\w*|toxins?|proven|energy flow)\b/i,
        );
      }
    }
  });

  it('say what is known of pressing, apart from needling, and cite it', () => {
    for (const { id, evidence } of complaints) {
      expect(
        evidence.map(({ modality }) => modality),
        id,
      ).toContain('pressing');
      expect(new Set(evidence.map(({ modality }) => modality)).size, id).toBe(evidence.length);
      for (const { sources, grade } of evidence) {
        expect(sources.length, id).toBeGreaterThan(0);
        const types = sources.map((source) => ds.sources.get(source)!.type);
        if (grade === 'traditional-only') expect(types, id).toContain('book');
        else
          expect(
            types.some((type) => type === 'article-journal' || type === 'report'),
            id,
          ).toBe(true);
      }
    }
  });

  it('claim no less than their points: no indication is graded above its complaint', () => {
    const rank = { 'traditional-only': 0, 'none-found': 0, conflicting: 1, low: 1, moderate: 2, strong: 3 };
    const over: string[] = [];
    for (const { id: point, indications } of ds.acupoints.values()) {
      for (const { complaint, modality, grade } of indications) {
        if (modality === 'tradition') continue;
        const known = ds.complaints
          .get(complaint)!
          .evidence.find((each) => each.modality === modality)?.grade;
        if (rank[grade] > rank[known ?? 'none-found'])
          over.push(`${point} for ${complaint}: ${modality} ${grade}`);
      }
    }
    expect(over).toEqual([]);
  });

  it('are asked for somewhere on the body', () => {
    for (const { id, regions } of complaints) expect(regions.length, id).toBeGreaterThan(0);
  });

  it('agree with their points: indicated for it, where it is felt, or of old for this kind of trouble', () => {
    const off: string[] = [];
    for (const { id, group, regions, routine } of complaints) {
      for (const step of ds.routines.get(routine)!.steps) {
        if (!('point' in step) || CALMING_EXTRAS.includes(step.point)) continue;
        const { indications, region, traditional } = ds.acupoints.get(step.point)!;
        const fits =
          indications.some(({ complaint }) => complaint === id) ||
          regions.includes(region) ||
          traditional.some((use) => KINDS_OF_TROUBLE[group].test(use) || CALMS.test(use));
        if (!fits) off.push(`${step.point} for ${id}`);
      }
    }
    expect(off).toEqual([]);
  });
});
