import { describe, expect, it } from 'vitest';
import { learnSchema, type LearnBlock } from '../../src/domain/records/learn.ts';
import { parseAddress } from '../../src/ui/common/address.ts';
import { loadDatasetFromDisk, loadLearnFromDisk } from '../../tools/data/load-dataset.ts';

const dataset = loadDatasetFromDisk();
const pages = loadLearnFromDisk();
const blocks = pages.flatMap(({ id, sections }) =>
  sections.flatMap((section) => section.blocks.map((block) => ({ where: `${id}, ${section.id}`, block }))),
);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/** Words that say that something is known: a block with them must cite it. */
const CLAIMS =
  /\b(stud(y|ies) (show|found|suggest)|trials? (show|found|suggest)|reviews? (show|found)|in one trial|per cent|in (100|1000|10,?000)|randomised|better than sham|proven|evidence that|lowers?|reduces?)\b|\d\s?%/i;

describe('the pages of Learn', () => {
  it('have places of their own in the list', () => {
    expect(pages.map(({ order }) => order)).toEqual(pages.map((_, index) => index + 1));
  });

  it('cite what they claim: a block without a work says nothing about what is known', () => {
    const bare = blocks.filter(({ block }) => 'advice' in block);
    expect(bare.length).toBeGreaterThan(0);
    for (const { where, block } of bare)
      for (const text of textsIn(block)) expect(text, where).not.toMatch(CLAIMS);
  });

  it('cite works that exist, and no identifier that was not seen', () => {
    for (const { where, block } of blocks) {
      if (!('sources' in block)) continue;
      for (const id of block.sources) expect(dataset.sources.has(id), `${where}: ${id}`).toBe(true);
    }
    for (const text of pages.flatMap(textsIn)) expect(text).not.toMatch(/\b10\.\d{4,9}\/|PMID/);
  });

  it('promise nothing, name no country’s telephone number, and carry no markup', () => {
    for (const text of pages.flatMap(textsIn)) {
      expect(text).not.toMatch(/(?<![$\d,])(999|911|112|111|000)\b/);
      expect(text).not.toMatch(/\b(cures?|guaranteed?|miracle|detox\w*|energy flow|safe for everyone)\b/i);
      expect(text).not.toMatch(/<\w|&\w+;|\*\*|\]\(/);
    }
  });

  it('keep to short paragraphs and sentences', () => {
    for (const { where, block } of blocks) {
      if (!('text' in block)) continue;
      expect(block.text.length, where).toBeLessThanOrEqual(520);
      for (const sentence of block.text.split(/[.!?](?:\s|$)/))
        expect(sentence.split(/\s+/).length, `${where}: ${sentence}`).toBeLessThanOrEqual(38);
    }
  });

  it('lead on to other pages, and to addresses that exist', () => {
    for (const { id, next } of pages) expect(next, id).not.toContain(id);
    for (const { where, block } of blocks)
      if ('go' in block) expect(parseAddress(block.go).page, where).not.toBe('refused');
  });

  it('have tables whose rows are as wide as their heads', () => {
    for (const { where, block } of blocks) {
      if (!('table' in block)) continue;
      for (const row of block.table.rows) expect(row, where).toHaveLength(block.table.head.length);
    }
  });
});

describe('a page of Learn is refused', () => {
  const page = (block: LearnBlock | Record<string, unknown>) => ({
    id: 'a-page',
    order: 1,
    group: 'know',
    title: 'A page',
    lead: 'What it answers.',
    sections: [{ id: 'one', title: 'One', blocks: [block] }],
    next: ['another-page'],
  });

  it('when a paragraph neither cites a work nor says that it is advice', () => {
    expect(learnSchema.safeParse(page({ text: 'It is so.', sources: ['who-2008'] })).success).toBe(true);
    expect(learnSchema.safeParse(page({ text: 'It is so.', advice: true })).success).toBe(true);
    expect(learnSchema.safeParse(page({ text: 'It is so.' })).success).toBe(false);
    expect(learnSchema.safeParse(page({ text: 'It is so.', sources: [] })).success).toBe(false);
  });
});
