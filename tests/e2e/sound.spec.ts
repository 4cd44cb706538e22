import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { expect, test, type App } from './support/fixtures.ts';
import { heardBy, listenIn } from './support/hearing.ts';
import { dataset } from './support/way.ts';

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

/** To the plan of somebody who has answered everything before. */
async function toPlan(app: App, page: Page): Promise<void> {
  const profile = {
    pregnancy: 'no',
    trimester: null,
    answers: Object.fromEntries(
      [...dataset.conditions.keys()].filter((id) => id !== 'pregnancy').map((id) => [id, 'no']),
    ),
  };
  await page.addInitScript((text) => localStorage.setItem('anmo.profile', text), JSON.stringify(profile));
  await app.open('#/relieve/neck-pain', 'picture');
  await page.getByRole('button', { name: t('flags.none') }).click();
}

/** It runs as soon as it is shown. */
async function start(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Start, / }).click();
  await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
}

test('a session is said aloud, written, and keeps the screen lit; a pause is silence', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await listenIn(page, [
    { name: 'Ada', localService: true },
    { name: 'Cloud', localService: false },
  ]);
  await toPlan(app, page);
  const before = await heardBy(page);
  expect([before.said.length, before.contexts, before.locks]).toEqual([0, 0, 0]);

  await start(page);
  const words = async () => (await heardBy(page)).said.filter(({ text }) => text.trim() !== '');
  await expect.poll(async () => (await words()).length).toBeGreaterThan(0);
  const caption = page.locator('.caption');
  await expect(caption).not.toBeEmpty();
  // Our own voice speaks: a screen reader must not talk into it.
  await expect(caption).toHaveAttribute('aria-live', 'off');
  const texts = (await words()).map(({ text }) => text);
  expect(texts.join(' ')).toContain((await caption.innerText()).split(/[,;]/)[0]);
  expect((await words()).every(({ local }) => local)).toBe(true);
  const playing = await heardBy(page);
  expect([playing.contexts, playing.locks, playing.released]).toEqual([1, 1, 0]);

  await page.keyboard.press(' ');
  await expect.poll(async () => (await heardBy(page)).released).toBe(1);
  await expect.poll(async () => (await heardBy(page)).closed).toBeGreaterThan(0);
  const said = (await words()).length;
  await page.waitForTimeout(1500);
  expect((await words()).length).toBe(said);

  await page.keyboard.press('m');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await expect(caption).toHaveAttribute('aria-live', 'polite');
  await page.waitForTimeout(1500);
  expect((await words()).length).toBe(said);
  expect((await heardBy(page)).locks).toBe(2);
});

test('a session is whole on a device that has no voice, no tones and no wake lock', async ({ app, page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'AudioContext'])
      Object.defineProperty(window, name, { value: undefined });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await toPlan(app, page);
  await start(page);
  await expect(page.locator('.caption')).not.toBeEmpty();
  const first = await page.locator('.caption').innerText();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.caption')).not.toHaveText(first);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: t('timer.resume') })).toBeVisible();
});
