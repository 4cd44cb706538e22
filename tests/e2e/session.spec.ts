import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { chooseComplaint, dataset, heading, needed, until } from './support/way.ts';

const HEADACHE = needed(dataset.complaints.get('tension-headache'), 'the complaint tension-headache');
const start = /^Start, \d+ minutes?$/;
const profile = JSON.stringify({
  pregnancy: 'no',
  trimester: null,
  answers: Object.fromEntries([...dataset.conditions.keys()].map((id) => [id, 'no'])),
});
const ring = (page: Page) => page.locator('.ring');
const time = async (page: Page) => (await page.locator('.ring-time').innerText()).trim();
const none = (page: Page) => page.getByRole('button', { name: t('flags.none') });
const isAt = (page: Page, title: string) => async () => (await heading(page).innerText()) === title;

test.setTimeout(150_000);
test.beforeEach(({ page }) =>
  page.addInitScript((kept) => localStorage.setItem('anmo.profile', kept), profile),
);

async function begin(page: Page): Promise<void> {
  await none(page).click();
  await page.getByRole('link', { name: start }).click();
  await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
}

test('two taps after the complaint is chosen, the session runs', async ({ app, page }) => {
  await app.open();
  await chooseComplaint(page, HEADACHE);
  await begin(page);
  await expect(page.getByRole('group', { name: t('session.before') })).toBeVisible();
});

test('a whole session by keyboard alone, hands-free once begun, and kept in the diary', async ({
  app,
  page,
}) => {
  await app.open(`#/relieve/${HEADACHE.id}`);
  await none(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: start })).toBeVisible();
  // From here on the time is ours.
  await page.clock.install();
  await page.getByRole('link', { name: start }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
  await page.getByRole('radio', { name: '6', exact: true }).focus();
  await page.keyboard.press('Space');
  await ring(page).focus();

  // Space pauses: no time goes by.
  await page.keyboard.press('Space');
  const stood = await time(page);
  await page.clock.fastForward(20_000);
  expect(await time(page)).toBe(stood);
  await page.keyboard.press('Space');

  // From here on nothing is pressed until the end.
  const isOver = isAt(page, t('done.title'));
  for (let jump = 0; jump < 60 && !(await isOver()); jump++) await page.clock.fastForward(95_000);
  await expect(heading(page)).toHaveText(t('done.title'));
  const after = page.getByRole('group', { name: t('done.ask') });
  await expect(after).toContainText('It was 6 before.');
  await after.getByRole('radio', { name: '3', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: t('done.save') }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(t('home.title'));
  await page.evaluate(() => (location.hash = '#/diary'));
  await expect(page.getByText(t('entry.severity', { before: 6, after: 3 }))).toBeVisible();
});

test('after a reload it stands paused at the same second, once the signs to stop were asked', async ({
  app,
  page,
}) => {
  await app.open(`#/relieve/${HEADACHE.id}`);
  await begin(page);
  const first = async () => (await heading(page).innerText()).startsWith('Step 1 of');
  await until(page, () => page.keyboard.press('ArrowRight'), first);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: t('timer.resume') })).toBeVisible();
  const where = await heading(page).innerText();
  const stood = await time(page);
  await page.reload();
  await app.stands();
  await none(page).click();
  await page.evaluate((id) => (location.hash = `#/relieve/${id}/do/1`), HEADACHE.id);
  await expect(page.getByRole('button', { name: t('timer.resume') })).toBeVisible();
  await expect(heading(page)).toHaveText(where);
  expect(await time(page)).toBe(stood);

  // And the start page offers to go on with it.
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.getByText(t('session.on.with', { title: HEADACHE.title }))).toBeVisible();
});

test('ended early, after a question, it is kept as far as it went', async ({ app, page }) => {
  await app.open(`#/relieve/${HEADACHE.id}`);
  await begin(page);
  await page.getByRole('button', { name: t('player.more') }).click();
  await page.getByRole('menuitem', { name: t('player.end') }).click();
  await page.getByRole('button', { name: t('player.end.no') }).click();
  await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
  await page.getByRole('button', { name: t('player.more') }).click();
  await page.getByRole('menuitem', { name: t('player.end') }).click();
  await page.getByRole('button', { name: t('player.end.yes') }).click();
  await expect(heading(page)).toHaveText(t('done.title'));
});

test('with motion reduced the breath is paced in words', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(`#/relieve/${HEADACHE.id}`);
  await begin(page);
  await expect(page.getByText(t('session.breath', { in: 4, out: 6 }))).toBeVisible();
  await expect(page.locator('.breath-ring')).toHaveCount(0);
});

test('without a body it runs in words alone', async ({ app, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${app.url}#/relieve/${HEADACHE.id}`);
  await begin(page);
  await expect(page.locator('.step-action')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a finger drawn over the words goes on, and back', async ({ app, page }) => {
    await app.open(`#/relieve/${HEADACHE.id}`);
    await begin(page);
    const before = await heading(page).innerText();
    const draw = (from: number, to: number) =>
      page.locator('.player-words').evaluate(
        (words, [x, y]) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: words, clientX, clientY: 500 });
          const send = (type: string, at: Touch, down: boolean) =>
            words.dispatchEvent(
              new TouchEvent(type, {
                bubbles: true,
                touches: down ? [at] : [],
                changedTouches: [at],
              }),
            );
          send('touchstart', touch(x!), true);
          send('touchend', touch(y!), false);
        },
        [from, to],
      );
    await draw(300, 120);
    await expect(heading(page)).not.toHaveText(before);
    await draw(120, 300);
    await expect(heading(page)).toHaveText(before);
  });
});
