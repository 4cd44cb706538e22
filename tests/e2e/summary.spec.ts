import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { only, readCalendar, readText } from '../support/read-calendar.ts';
import { bringDiary, diaryOf } from './support/diary.ts';
import { expect, test } from './support/fixtures.ts';
import { dataset, needed } from './support/way.ts';

const neck = needed(dataset.complaints.get('neck-pain'), 'neck-pain');

/** How many sheets of paper the page takes, by the page objects of the PDF that Chromium prints. */
async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Everything that a person could have answered, answered with yes. */
const toldMuch = JSON.stringify({
  pregnancy: 'yes',
  trimester: 2,
  answers: Object.fromEntries([...dataset.conditions.keys()].map((id) => [id, 'yes'])),
});

test.describe('the page for a clinician', () => {
  test('says what was done and how it went, and nothing of the profile unless it is ticked', async ({
    app,
    page,
  }) => {
    await page.addInitScript((profile) => localStorage.setItem('anmo.profile', profile), toldMuch);
    await bringDiary(app, diaryOf(neck.id, { signs: [neck.redFlags[0]!.sign] }));
    await app.open('#/diary/summary', 'picture');
    const sheet = page.locator('.sheet');
    await expect(sheet).toContainText(t('sheet.title', { complaint: neck.title }));
    await expect(sheet).toContainText(t('sheet.own'));
    // Medians of the first and the last five of 8, 7, … 0, 0.
    await expect(sheet).toContainText(t('sheet.went.start', { start: '6', now: '1' }));
    await expect(sheet).toContainText('GB20');
    await expect(sheet).toContainText(neck.redFlags[0]!.sign);
    for (const { finding } of neck.evidence) await expect(sheet).toContainText(finding);
    for (const { name } of dataset.conditions.values()) await expect(sheet).not.toContainText(name);
    await expect(page.getByRole('switch', { checked: true })).toHaveCount(0);
    const thinner = needed(dataset.conditions.get('blood-thinner'), 'blood-thinner');
    await page.getByRole('switch', { name: thinner.name }).check();
    await expect(sheet).toContainText(new RegExp(thinner.name, 'i'));
    expect(await sheetsOf(page, 'A4')).toBe(1);
  });

  test('fits one sheet, however much stands on it', async ({ app, page }) => {
    await page.addInitScript((profile) => localStorage.setItem('anmo.profile', profile), toldMuch);
    const points = ['GB20', 'GB21', 'LI4', 'SI3', 'TE5', 'BL10', 'SI11', 'LI11', 'TE15', 'SI14'];
    await bringDiary(
      app,
      diaryOf(neck.id, { sessions: 80, points, signs: neck.redFlags.map(({ sign }) => sign) }),
    );
    await app.open('#/diary/summary', 'picture');
    await expect(page.locator('.sheet')).toBeVisible();
    for (const each of await page.getByRole('switch').all()) await each.check();
    await page.getByRole('textbox').fill('It is worst after driving. '.repeat(40));
    for (const format of ['A4', 'Letter'] as const) expect(await sheetsOf(page, format)).toBe(1);
  });

  test('is saved as a page that needs nothing else, and as text', async ({ app, page, context }) => {
    await bringDiary(app, diaryOf(neck.id, {}));
    await app.open('#/diary/summary', 'picture');
    await page.getByRole('textbox').fill('<b>Is it the pillow?</b>');
    const text = await saved(page, t('summary.save.text'));
    expect(text.name).toMatch(/\.txt$/);
    expect(text.bytes.toString()).toContain('<b>Is it the pillow?</b>');
    const html = await saved(page, t('summary.save.page'));
    expect(html.name).toMatch(/\.html$/);
    const file = html.bytes.toString();
    expect(file).not.toMatch(/<script|<link|<img|url\(|@import/i);
    const alone = await context.newPage();
    await alone.setContent(file);
    await expect(alone.getByRole('heading', { level: 2 })).toContainText(neck.title);
    await expect(alone.getByText('<b>Is it the pillow?</b>')).toBeVisible();
    expect(await sheetsOf(alone, 'A4')).toBe(1);
  });

  test('says what to do where there is nothing to sum up', async ({ app, page }) => {
    await app.open('#/diary/summary', 'picture');
    await expect(page.getByText(t('summary.none.lead'))).toBeVisible();
  });
});

test.describe('reminders', () => {
  test('are a calendar file that names no complaint unless the person wants it', async ({ app, page }) => {
    await bringDiary(app, diaryOf(neck.id, {}));
    await app.open('#/diary/reminders', 'picture');
    await page.getByLabel(t('reminders.time'), { exact: true }).fill('07:15');
    const plain = await saved(page, t('reminders.save'));
    expect(plain.name).toMatch(/\.ics$/);
    expect(plain.bytes.toString()).not.toMatch(new RegExp(`${neck.title}|${neck.id}`, 'i'));
    const before = readCalendar(plain.bytes).components[0]!;
    expect(only(before, 'DTSTART')).toMatch(/T071500$/);
    expect(only(before, 'SEQUENCE')).toBe('0');

    await page.getByRole('switch', { name: t('reminders.named') }).check();
    const named = readCalendar((await saved(page, t('reminders.save'))).bytes).components[0]!;
    expect(readText(only(named, 'SUMMARY'))).toContain(neck.title);
    // A calendar puts it in the place of the one before.
    expect(only(named, 'UID')).toBe(only(before, 'UID'));
    expect(only(named, 'SEQUENCE')).toBe('1');
  });

  test('are not written without a day', async ({ app, page }) => {
    await app.open('#/diary/reminders', 'picture');
    const days = page.getByRole('group', { name: t('reminders.days') }).getByRole('checkbox');
    await expect(days).toHaveCount(7);
    for (const day of await days.all()) if (await day.isChecked()) await day.press(' ');
    await expect(page.getByText(t('reminders.days.none'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('reminders.save') })).toBeDisabled();
  });
});
