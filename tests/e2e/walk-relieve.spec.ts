import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { chooseComplaint, dataset, heading, needed } from './support/way.ts';

const NECK = needed(dataset.complaints.get('neck-pain'), 'the complaint neck-pain');
const start = /^Start, \d+ minutes?$/;

/** Everything was answered at an earlier visit: "no" to all conditions. */
const answered = (pregnancy: 'no' | 'yes') =>
  JSON.stringify({
    pregnancy,
    trimester: pregnancy === 'yes' ? 2 : null,
    answers: Object.fromEntries([...dataset.conditions.keys()].map((id) => [id, 'no'])),
  });

test.describe('who was here before', () => {
  test('presses after two taps from the complaint, and finds every way on at the end', async ({
    app,
    page,
  }) => {
    await page.addInitScript((profile) => localStorage.setItem('anmo.profile', profile), answered('no'));
    await app.open();
    await chooseComplaint(page, NECK);
    await page.getByRole('button', { name: t('flags.none') }).click();
    await page.getByRole('link', { name: start }).click();
    // It has begun: nothing more is pressed before the first press.
    await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();

    await page.evaluate((id) => (location.hash = `#/relieve/${id}/done`), NECK.id);
    await expect(heading(page)).toHaveText(t('done.title'));
    await expect(page.getByText(NECK.expect.stopWhen)).toBeVisible();
    for (const way of ['done.home', 'done.again', 'done.routine'] as const)
      await expect(page.getByRole('link', { name: t(way) })).toBeVisible();
    await expect(page.getByRole('button', { name: t('done.print') })).toBeVisible();
  });

  test('prints the signs to stop before the first step, and what is left out', async ({ app, page }) => {
    await page.addInitScript((profile) => localStorage.setItem('anmo.profile', profile), answered('yes'));
    await app.open(`#/relieve/${NECK.id}`);
    await page.getByRole('button', { name: t('flags.none') }).click();
    await expect(page.getByRole('link', { name: start })).toBeVisible();
    await page.emulateMedia({ media: 'print' });

    const sheet = page.locator('.print-only');
    const printed = await sheet.innerText();
    const firstStep = printed.indexOf(needed(dataset.acupoints.get('GB20'), 'GB20').find[0]!);
    expect(firstStep).toBeGreaterThan(0);
    for (const { sign } of NECK.redFlags) {
      expect(printed).toContain(sign);
      expect(printed.indexOf(sign)).toBeLessThan(firstStep);
    }
    await expect(page.getByText(t('routine.left-out')).first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});

test('a point is found by an older code, and its meridian walked by keys', async ({ app, page }) => {
  await app.open('#/atlas');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.insertText('SJ5');
  await expect(page.locator('.result').first()).toContainText('TE5');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(needed(dataset.acupoints.get('TE5'), 'TE5').names.pinyin);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const energizer = [...dataset.acupoints.values()].filter(({ meridian }) => meridian === 'TE');
  const at = energizer.findIndex(({ id }) => id === 'TE5');
  const next = needed(energizer[at + 1], 'a point after TE5');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(new RegExp(`#/atlas/${next.id}$`));
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/#\/atlas\/TE5$/);
});
