import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hanziUsed } from '../../../tools/fonts/hanzi-used.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fonts = `${root}src/assets/fonts/`;

it('the Chinese font has every character that is shown (else run npx tsx tools/fonts/subset-fonts.ts)', () => {
  const cut = new Set(readFileSync(`${fonts}hanzi.txt`, 'utf8').trim());
  const missing = [...hanziUsed([`${root}data`, `${root}src/messages`])].filter((each) => !cut.has(each));
  expect(missing).toEqual([]);
  expect(cut.size).toBeGreaterThan(100);
});

it('the two fonts of the first page weigh no more than 70 KB together', () => {
  const sizes = ['source-serif-4.woff2', 'source-sans-3.woff2'].map((name) => statSync(fonts + name).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(70 * 1024);
});
