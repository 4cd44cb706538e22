import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';

const SCREENS = [
  ['home', '#/'],
  ['complaint', '#/relieve/neck-pain'],
  ['atlas', '#/atlas'],
  ['meridian', '#/atlas/meridian/LI'],
  ['point', '#/atlas/LI4/left'],
  ['about you', '#/you'],
  ['settings', '#/settings'],
  ['about', '#/about'],
  ['refused', '#/nowhere'],
] as const;
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('axe finds nothing serious on any screen, and nothing scrolls sideways', async ({ app, page }) => {
        test.setTimeout(120_000);
        const found: string[] = [];
        await app.open('#/');
        for (const [name, address] of SCREENS) {
          await page.goto(app.url + address);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForTimeout(400);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, impact, nodes } of violations) {
            if (impact !== 'serious' && impact !== 'critical') continue;
            found.push(
              `${name}: ${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 4)
                .join(', ')}`,
            );
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) found.push(`${name}: ${wide} px wider than the window`);
        }
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
