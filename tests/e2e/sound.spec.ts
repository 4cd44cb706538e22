import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { heardBy, listenIn } from './support/hearing.ts';

test('nothing is asked of the device before it is used', async ({ app, page }) => {
  await listenIn(page, [{ name: 'Ada', localService: true }]);
  for (const address of ['#/', '#/settings']) {
    await app.open(address, 'picture');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { said, contexts, locks } = await heardBy(page);
    expect([said, contexts, locks], address).toEqual([[], 0, 0]);
  }
});

test('the voice and the tones can be tried, and what was chosen is there again', async ({ app, page }) => {
  await listenIn(page, [
    { name: 'Ada', localService: true },
    { name: 'Bo', localService: true },
    { name: 'Cloud', localService: false },
  ]);
  await app.open('#/settings', 'picture');
  const which = page.getByRole('combobox', { name: t('sound.voice.which') });
  await expect(which.getByRole('option')).toHaveText([t('sound.voice.own'), /^Ada/, /^Bo/]);
  await which.selectOption('Bo');
  await page.getByRole('button', { name: t('sound.voice.try') }).click();
  await expect
    .poll(async () => (await heardBy(page)).said.map(({ text }) => text.trim()).join(''))
    .toBe(t('sound.voice.sample'));
  expect((await heardBy(page)).said.at(-1)?.voice).toBe('Bo');
  await page.getByRole('button', { name: t('sound.tones.try') }).click();
  expect((await heardBy(page)).contexts).toBe(1);
  // When they have rung out the audio is given back.
  await expect.poll(async () => (await heardBy(page)).closed).toBe(1);
  await page.getByRole('switch', { name: t('sound.captions') }).uncheck();
  await page.reload();
  await app.stands('picture');
  await expect(which).toHaveValue('Bo');
  await expect(page.getByRole('switch', { name: t('sound.captions') })).not.toBeChecked();
});

test('a voice of a server is never spoken with, and the page says why', async ({ app, page }) => {
  await listenIn(page, [{ name: 'Cloud', localService: false }]);
  await app.open('#/settings', 'picture');
  await expect(page.getByText(t('sound.lacks.only-remote'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('sound.voice.try') })).toHaveCount(0);
  expect((await heardBy(page)).said).toEqual([]);
});
