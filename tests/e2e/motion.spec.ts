import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { still } from './support/stage.ts';
import { dataset } from './support/way.ts';

const profile = JSON.stringify({
  pregnancy: 'no',
  trimester: null,
  answers: Object.fromEntries([...dataset.conditions.keys()].map((id) => [id, 'no'])),
});
const handle = <T>(page: Page, read: (canvas: HTMLCanvasElement) => T): Promise<T> =>
  page.locator('canvas[data-stage]').evaluate(read);
const frames = (page: Page): Promise<number> => handle(page, (canvas) => canvas.anmo.frames);
const places = (page: Page): Promise<Record<string, [number, number]>> =>
  handle(page, (canvas) =>
    Object.fromEntries(canvas.anmo.points().map(({ key, x, y }) => [key, [x, y] as [number, number]])),
  );

test.setTimeout(180_000);

/** Begins a session and goes on until the first step is worked. */
async function work(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('flags.none') }).click();
  await page.getByRole('link', { name: /^Start, \d+ minutes?$/ }).click();
  const found = page.getByRole('button', { name: t('session.found') });
  const ready = page.getByRole('button', { name: t('session.ready.yes') });
  await expect(async () => {
    if (await ready.isVisible()) await ready.click();
    await expect(found).toBeVisible({ timeout: 1500 });
  }).toPass();
  await found.click();
}

test('the body comes to its point and works there, its points with it, and a pause stills it', async ({
  app,
  page,
}) => {
  await page.addInitScript((kept) => localStorage.setItem('anmo.profile', kept), profile);
  await app.open('#/relieve/tension-headache');
  await work(page);
  const standing = await places(page);
  const before = await frames(page);
  await expect(async () => expect(await frames(page)).toBeGreaterThan(before + 8)).toPass();
  // What lies on the skin has gone along with it.
  await expect(async () => {
    const now = await places(page);
    const gone = Object.keys(now).filter(
      (key) =>
        standing[key] && Math.hypot(now[key]![0] - standing[key][0], now[key]![1] - standing[key][1]) > 10,
    );
    expect(gone.length).toBeGreaterThan(0);
  }).toPass();
  expect(await handle(page, (canvas) => canvas.anmo.problems)).toEqual([]);
  expect(await handle(page, (canvas) => canvas.anmo.drawCalls)).toBeLessThanOrEqual(20);

  await page.getByRole('button', { name: t('timer.pause') }).click();
  await still(page);
  const stood = await frames(page);
  await page.waitForTimeout(3000);
  expect(await frames(page)).toBe(stood);
});
