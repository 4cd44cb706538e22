import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { still, visiblePoints } from './support/stage.ts';
import { dataset, heading, needed } from './support/way.ts';

const step = (page: Page) => page.locator('.finding-list > [aria-current="step"]');
const PC6 = needed(dataset.acupoints.get('PC6'), 'PC6');

test('a point is found step by step, played and by hand, with the keyboard alone', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('#/atlas/PC6/left');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/#\/atlas\/PC6\/left\/find$/);

  const steps = page.locator('.finding-list > li');
  await expect(step(page)).toHaveCount(1);
  const count = await steps.count();
  expect(count).toBeGreaterThanOrEqual(3);
  // The standard: 2 cun above the wrist crease, of the 12 of the forearm.
  await expect(page.locator('.finding-list')).toContainText(/Measure 2 cun/);
  await expect(page.locator('.finding-list')).toContainText(/12 cun in all/);
  await expect(page.locator('.finding-list')).toContainText(/three fingers/);
  await expect(steps.last()).toContainText(t('find.zone'));

  // Motion is reduced: nothing plays until it is asked to.
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('ArrowRight');
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('ArrowLeft');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: t('find.pause') })).toBeVisible();
  await expect(steps.last()).toHaveAttribute('aria-current', 'step', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: t('find.play') })).toBeVisible();

  await page.keyboard.press(']');
  await expect(page).toHaveURL(/#\/atlas\/PC7\/left\/find$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/atlas\/PC7\/left$/);
});

test('the millimetres of a finding are those of the body shown', async ({ app, page }) => {
  await app.open('#/atlas/PC6/left/find');
  const millimetres = async () =>
    Number(/(\d+)\smm on this body/.exec(await page.locator('.finding-list').innerText())?.[1]);
  await expect.poll(millimetres).toBeGreaterThan(25);
  const before = await millimetres();
  await page.goto(`${app.url}#/you/body`);
  await page.getByRole('slider', { name: t('shape.height') }).press('End');
  await page.goto(`${app.url}#/atlas/PC6/left/find`);
  await expect.poll(millimetres).toBeGreaterThan(before);
});

test('pins stay through the atlas, and two of them are compared', async ({ app, page }) => {
  await app.open('#/atlas/LI4/left');
  await page.keyboard.press('p');
  await page.keyboard.press(']');
  await expect(heading(page)).toHaveText(needed(dataset.acupoints.get('LI5'), 'LI5').names.pinyin);
  await page.keyboard.press('p');
  const pins = page.getByRole('region', { name: t('pins.title') });
  await expect(pins.getByRole('listitem')).toHaveCount(2);
  await pins.getByRole('link', { name: t('pins.compare') }).click();
  await expect(page).toHaveURL(/#\/atlas\/compare\/LI4\/LI5$/);
  for (const id of ['LI4', 'LI5'])
    await expect(page.locator('.page-body')).toContainText(needed(dataset.acupoints.get(id), id).location);
  await expect(page.locator('.page-body')).toContainText(/mm over the skin/);
  await still(page);
  const seen = (await visiblePoints(page)).map(({ key }) => key);
  expect(seen).toEqual(expect.arrayContaining(['LI4.L', 'LI5.L']));

  await page.goto(`${app.url}#/atlas/list`);
  await pins.getByRole('button', { name: t('pins.clear') }).click();
  await expect(pins).toHaveCount(0);
});

test('the body shows the kind, the region and the list that the page is about', async ({ app, page }) => {
  await app.open('#/atlas/category/front-mu');
  const members = [...dataset.acupoints.values()].filter(({ categories }) => categories.includes('front-mu'));
  const rows = page.locator('.point-rows a');
  await expect(rows).toHaveCount(members.length);
  await still(page);
  const seen = new Set((await visiblePoints(page)).map(({ key }) => key.split(/[.:]/)[0]));
  const ids = new Set(members.map(({ id }) => id));
  expect(seen.size).toBeGreaterThan(6);
  expect([...seen].filter((id) => !ids.has(id!))).toEqual([]);

  await page.goto(`${app.url}#/atlas/region/hand`);
  await still(page);
  const onHand = (await visiblePoints(page)).map(({ key }) => dataset.acupoints.get(key.split(/[.:]/)[0]!));
  const hand = ['hand-back', 'palm', 'fingers', 'wrist'];
  expect(onHand.length).toBeGreaterThan(4);
  for (const point of onHand)
    expect([point?.region, ...(point?.places ?? []).map(({ region }) => region)]).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(hand.join('|')))]),
    );

  await page.goto(`${app.url}#/atlas/list`);
  await page.getByRole('searchbox', { name: t('list.filter') }).fill('nei guan');
  await expect(rows).toHaveCount(1);
  await rows.first().click();
  await expect(heading(page)).toHaveText(PC6.names.pinyin);
});

test('keys choose what is seen, and Escape closes only what is on top', async ({ app, page }) => {
  await app.open('#/atlas/meridian/LI');
  await page.getByRole('button', { name: t('layers.button') }).click();
  const ghost = page.getByRole('switch', { name: t('layers.ghost') });
  await expect(ghost).not.toBeChecked();
  await page.keyboard.press('g');
  await expect(ghost).toBeChecked();
  await page.keyboard.press('b');
  await expect(page.getByRole('radio', { name: t('layers.landmarks.behind') })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(ghost).toBeHidden();
  await expect(page).toHaveURL(/#\/atlas\/meridian\/LI$/);

  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: t('view.back'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText(t('help.key.neighbours'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/atlas\/meridian\/LI$/);
});

test('the search explains what it found, and finds a way out of nonsense', async ({ app, page }) => {
  await app.open('#/atlas');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'SJ5' }).click();
  await expect(dialog.locator('.result').first()).toContainText('TE5');
  await expect(dialog.locator('.result').first()).toContainText('SJ5');

  const field = dialog.getByRole('searchbox');
  await field.fill('zusnali');
  await expect(dialog.locator('.result').first()).toContainText('ST36');
  await field.fill('median nerve');
  await expect(dialog.locator('.result', { hasText: /beneath it: .*median nerve/i }).first()).toBeVisible();
  await field.fill('qqqqxxzz');
  await expect(dialog).toContainText(t('search.none', { query: 'qqqqxxzz' }));
  await dialog.getByRole('link', { name: t('search.list') }).click();
  await expect(heading(page)).toHaveText(t('list.title'));
});
