import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../src/ui/common/reasons.ts';
import { citationShort, sourceLink } from '../../../src/ui/common/citation.ts';

describe('reasons', () => {
  it('are said once each, the first ending the sentence', () => {
    const [a, b] = ['traditionally avoided in pregnancy.', 'clots are more likely.'];
    expect(reasonsOf([{ reason: a }, { reason: b }, { reason: a }])).toBe(
      'traditionally avoided in pregnancy. Clots are more likely.',
    );
  });
});

describe('citations', () => {
  const source = { id: 'x-2015', type: 'article-journal', title: 'A trial', verified: true } as const;

  it('name the first author, that there are more, and the year', () => {
    expect(citationShort({ ...source, author: [{ family: 'Carr' }], year: 2015 })).toBe('Carr 2015');
    expect(citationShort({ ...source, author: [{ family: 'Li' }, { family: 'Wu' }] })).toBe('Li et al.');
    expect(citationShort({ ...source, corporate: 'WHO', year: 2008 })).toBe('WHO 2008');
  });

  it('lead somewhere only when the identifier was seen', () => {
    expect(sourceLink({ ...source, DOI: '10.1000/1' })).toBe('https://doi.org/10.1000/1');
    expect(sourceLink({ ...source, DOI: '10.1000/1', verified: false })).toBeNull();
    expect(sourceLink(source)).toBeNull();
  });
});
