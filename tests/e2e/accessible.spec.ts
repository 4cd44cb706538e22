import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { answerQuestions } from './support/way.ts';

const SCREENS = [
  ['home', '#/'],
  ['complaint', '#/relieve/neck-pain'],
  ['atlas', '#/atlas'],
  ['meridian', '#/atlas/meridian/LI'],
  ['point', '#/atlas/LI4/left'],
  ['finding', '#/atlas/PC6/left/find'],
  ['list', '#/atlas/list'],
  ['region', '#/atlas/region/hand'],
  ['kind', '#/atlas/category/yuan-source'],
  ['comparison', '#/atlas/compare/LI4/LI5'],
  ['about you', '#/you'],
  ['the body', '#/you/body'],
  ['cun', '#/you/cun'],
  ['settings', '#/settings'],
  ['about', '#/about'],
  ['learn', '#/learn'],
  ['a page of Learn', '#/learn/with-acupuncture'],
  ['techniques', '#/learn/four-ways'],
  ['source', '#/sources/lee-2015'],
  ['sources', '#/sources'],
  ['refused', '#/nowhere'],
] as const;
/** Reached only by the red flags and the questions. */
const ON_THE_WAY = [
  ['step', '#/relieve/neck-pain/do/1'],
  ['done', '#/relieve/neck-pain/done'],
] as const;
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('axe finds nothing serious on any screen, and nothing scrolls sideways', async ({ app, page }) => {
        test.setTimeout(300_000);
        const found: string[] = [];
        const look = async (name: string): Promise<void> => {
          await page.locator('h1').waitFor({ state: 'attached' });
          await page.waitForTimeout(400);
          found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
        };
        await app.open('#/');
        for (const [name, address] of SCREENS) {
          await page.goto(app.url + address);
          await look(name);
        }
        await page.goto(`${app.url}#/relieve/neck-pain`);
        await page.getByRole('button', { name: t('flags.none') }).click();
        await look('questions');
        await answerQuestions(page, 'yes');
        await look('routine');
        for (const [name, address] of ON_THE_WAY) {
          await page.goto(app.url + address);
          await look(name);
        }
        await page.keyboard.press('/');
        await page.getByRole('dialog').waitFor();
        await look('search');
        await page.keyboard.type('hegu');
        await look('what was found');
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await look('keys');
        await page.keyboard.press('Escape');
        await page.goto(`${app.url}#/atlas`);
        await page.getByRole('button', { name: t('layers.button') }).click();
        await page.getByRole('switch').first().waitFor();
        await look('what is shown');
        expect(found).toEqual([]);
      });
    });
  }
}

test.describe('text twice as large', () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`nothing scrolls sideways, ${size}`, async ({ app, page }) => {
      await page.setViewportSize(viewport);
      await app.open('#/', 'picture');
      const found: string[] = [];
      for (const [name, address] of SCREENS) {
        await page.goto(app.url + address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await page.waitForTimeout(150);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`${name}: ${wide} px wider than the window`);
      }
      expect(found).toEqual([]);
    });
  }
});

/** What axe finds serious, and whether the page is wider than the window. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 4)
          .map(({ target }) => target.join(' '))
          .join(', ')}`,
    );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return wide > 0 ? [...serious, `${wide} px wider than the window`] : serious;
}
