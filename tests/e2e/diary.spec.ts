import AxeBuilder from '@axe-core/playwright';
import { t } from '../../src/messages/t.ts';
import { bringDiary, diaryOf } from './support/diary.ts';
import { expect, test } from './support/fixtures.ts';
import { answerQuestions, dataset, needed } from './support/way.ts';

const NECK = needed(dataset.complaints.get('neck-pain'), 'the complaint neck-pain');
/** These walk far, on machines with little to spare. */
test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: 40_000 });

test('a diary is there after a reload, saved as a file, erased, brought back by it', async ({
  app,
  page,
}) => {
  await bringDiary(app, diaryOf(NECK.id, { sessions: 5 }));
  await page.goto(`${app.url}#/diary`);
  await page.reload();
  const rows = page.locator('.diary-session');
  await expect(rows).toHaveCount(5);
  await expect(page.locator('.trend-picture')).toBeVisible();

  await page.goto(`${app.url}#/diary/data`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: t('keep.save.csv') }).click();
  const file = await (await saved).path();
  await page.getByRole('button', { name: t('keep.erase.all') }).click();
  await expect(page.getByText(t('keep.erased.all'))).toBeVisible();
  await expect(page.getByText(t('keep.nothing'))).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  // Five sessions and five days.
  await expect(page.getByText(t('keep.brought', { count: 10 }))).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(t('keep.known', { count: 10 }))).toBeVisible();
});

test('a damaged file is refused with its place, and nothing is changed', async ({ app, page }) => {
  await bringDiary(app, diaryOf(NECK.id, { sessions: 2 }));
  const text = JSON.stringify({ kind: 'anmo-diary', version: 1, entries: [{ kind: 'session', id: 'x' }] });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText(t('keep.refused'))).toBeVisible();
  await expect(page.getByText('entries[0].', { exact: false })).toBeVisible();
  await page.goto(`${app.url}#/diary`);
  await expect(page.locator('.diary-session')).toHaveCount(2);
});

test('a note is written, a session erased and brought back, by keyboard too', async ({ app, page }) => {
  await bringDiary(app, diaryOf(NECK.id, { sessions: 3 }));
  await page.goto(`${app.url}#/diary`);
  const row = page.locator('.diary-session').first();
  await row.locator('summary').press('Enter');
  await row.getByRole('textbox').fill('Better after a walk.');
  await row.getByRole('button', { name: t('entry.note.save') }).click();
  await expect(row.getByText(t('entry.note.saved'))).toBeVisible();
  await page.reload();
  await expect(page.locator('.diary-session').first()).toContainText('Better after a walk.');
  await page.locator('.diary-session summary').first().press('Enter');
  await page
    .getByRole('button', { name: t('entry.erase') })
    .first()
    .press('Enter');
  await expect(page.locator('.diary-session')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.locator('.diary-session')).toHaveCount(3);
});

test('today is said by keyboard alone', async ({ app, page }) => {
  await app.open('#/diary', 'picture');
  await page.getByRole('button', { name: t('today.open') }).press('Enter');
  const sleep = page.getByRole('group', { name: t('today.sleep') });
  await sleep.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: t('today.save') }).press('Enter');
  await expect(page.getByText(t('today.summary.sleep', { score: 2 }))).toBeVisible();
});

test('after it got worse, care comes before the routine', async ({ app, page }) => {
  const [session, ...rest] = diaryOf(NECK.id, { sessions: 1 });
  if (session?.kind !== 'session') throw new Error('the first entry is a session');
  const worse = { ...session, severities: [{ complaint: NECK.id, before: 3 as const, after: 6 as const }] };
  await bringDiary(app, [worse, ...rest]);
  await page.goto(`${app.url}#/diary`);
  await expect(page.getByRole('alert')).toContainText(t('advice.care.worse-now'));

  await page.goto(`${app.url}#/relieve/${NECK.id}`);
  await page.getByRole('button', { name: t('flags.none') }).click();
  await answerQuestions(page, 'no');
  const care = page.getByRole('heading', { name: t('advice.care.worse-now') });
  await expect(care).toBeVisible();
  const routine = page.getByRole('heading', { name: t('routine.title') });
  await expect(routine).toHaveCount(0);
  // Nor by the address of a step.
  await page.goto(`${app.url}#/relieve/${NECK.id}/do/1`);
  await expect(care).toBeVisible();
  await page.getByRole('button', { name: t('advice.read') }).click();
  await expect(care).toBeHidden();
  await expect(routine).toBeVisible();
});

test('everything erased takes the diary with it', async ({ app, page }) => {
  await bringDiary(app, diaryOf(NECK.id, { sessions: 2 }));
  await page.goto(`${app.url}#/you`);
  await page.getByRole('button', { name: t('you.everything.erase') }).click();
  await expect(page.getByText(t('you.everything.erased'))).toBeVisible();
  await page.goto(`${app.url}#/diary`);
  await expect(page.getByText(t('diary.empty'))).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme });
    test('nothing stands in the way of anybody', async ({ app, page }) => {
      await bringDiary(app, diaryOf(NECK.id, { sessions: 12 }));
      for (const address of ['#/diary', '#/diary/data']) {
        await page.goto(app.url + address);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        if (address === '#/diary')
          await page
            .getByRole('button', { name: t('today.change') })
            .or(page.getByRole('button', { name: t('today.open') }))
            .click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(390);
      }
    });
  });
}
