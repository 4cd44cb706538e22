import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';

const page = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8').replaceAll(/\s+/g, ' ');

it('the page that waits for the app says what the first page will say', () => {
  const said = /waiting-words">(.*?)<div class="home-search"/.exec(page)?.[1] ?? '';
  const words = [...said.matchAll(/>([^<>]+)</g)].map(([, text]) => text!.trim()).filter(Boolean);
  expect(words).toEqual([en['home.title'], en['home.lead']]);
});
