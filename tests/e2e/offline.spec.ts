import { t } from '../../src/messages/t.ts';
import { App, expect, test } from './support/fixtures.ts';

test.use({ keepsOffline: true });

test('after the first visit everything works with the server gone, deep links too', async ({
  page,
  serveApart,
}) => {
  const { app, server } = await serveApart();
  await app.open();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') {
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    }
  });
  await server.close();

  await page.reload();
  await app.stands();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.title'));

  const other = await page.context().newPage();
  await new App(other, server.url).open('#/atlas/LI4');
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Hégǔ');
  await other.close();

  await page.goto(`${server.url}#/relieve/neck-pain`);
  await expect(page.getByRole('button', { name: t('flags.none') })).toBeVisible();
});
