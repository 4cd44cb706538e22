import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';

test.describe('addresses', () => {
  test('a link to a point opens its card and marks it on the body', async ({ app, page }) => {
    await app.open('#/atlas/LI4/left');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hégǔ');
    await expect(page).toHaveTitle(/Hégǔ|LI4/);
  });

  test('back and forward go through the pages as they were seen', async ({ app, page }) => {
    await app.open('#/');
    await page
      .getByRole('link', { name: t('nav.atlas'), exact: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('atlas.title'));
    await page.getByRole('link', { name: t('area.hand') }).click();
    await page.getByRole('link', { name: /Hégǔ/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hégǔ');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('area.hand'));
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('atlas.title'));
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.title'));
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('atlas.title'));
  });

  for (const bad of [
    '#/atlas/XX9',
    '#/nowhere',
    '#/relieve/neck-pain/do/0',
    '#/atlas/LI4/up',
    '#/atlas/compare/LI4',
    '#/relieve/%3Cscript%3E',
  ]) {
    test(`${bad} is refused with a page that says so`, async ({ app, page }) => {
      await app.open(bad, 'picture');
      await expect(page.getByText(t('refused.kept'))).toBeVisible();
      await expect(page.getByRole('link', { name: t('refused.home') }).first()).toBeVisible();
    });
  }

  for (const unknown of [
    '#/atlas/LI99',
    '#/relieve/no-such-complaint',
    '#/atlas/meridian/XX',
    '#/atlas/region/elsewhere',
    '#/atlas/category/made-up',
    '#/atlas/compare/LI4/LI99',
  ]) {
    test(`${unknown} says that there is no such thing`, async ({ app, page }) => {
      await app.open(unknown);
      await expect(page.getByText(/no (point|complaint|meridian|region|kind of point) called/)).toBeVisible();
    });
  }

  test('everything works under a path of its own', async ({ page, serveApart }) => {
    const { app } = await serveApart({ under: '/some/where/' });
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    await app.open('#/atlas/ST36');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Zúsānlǐ');
    expect(missing).toEqual([]);
  });
});
