import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { signsFor } from '../../src/domain/plan/signs.ts';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { dataset, heading, needed, tabTo } from './support/way.ts';

const NECK = needed(dataset.complaints.get('neck-pain'), 'the complaint neck-pain');
const HEADACHE = needed(dataset.complaints.get('tension-headache'), 'the complaint tension-headache');
const BOTH = `#/relieve/${NECK.id}+${HEADACHE.id}`;
const start = /^Start, \d+ minutes?$/;
const profile = JSON.stringify({
  pregnancy: 'no',
  trimester: null,
  answers: Object.fromEntries([...dataset.conditions.keys()].map((id) => [id, 'no'])),
});
const none = (page: Page) => page.getByRole('button', { name: t('flags.none') });
const steps = (page: Page) => page.getByRole('link', { name: /^Step \d+:/ });
async function countSteps(page: Page): Promise<number> {
  await expect(steps(page).first()).toBeVisible();
  return steps(page).count();
}
const unfold = (page: Page, group: typeof NECK.group) =>
  page
    .locator('.group-name')
    .getByText(t(`group.${group}`), { exact: true })
    .click();

/** Each walks several screens, some of them twice. */
test.setTimeout(150_000);

test.beforeEach(({ page }) =>
  page.addInitScript((kept) => localStorage.setItem('anmo.profile', kept), profile),
);

test.describe('several complaints at once', () => {
  test('are picked from the groups, asked of together, and made into one plan', async ({ app, page }) => {
    await app.open();
    for (const { title, group } of [NECK, HEADACHE]) {
      await unfold(page, group);
      await page.getByRole('button', { name: t('picker.choose', { title }) }).click();
    }
    await page.getByRole('link', { name: t('picker.make') }).click();
    await expect(heading(page)).toHaveText(t('plan.several', { count: 2 }));

    // Every sign of either, each once.
    const signs = new Set([...NECK.redFlags, ...HEADACHE.redFlags].map(({ sign }) => sign));
    await expect(page.getByRole('checkbox')).toHaveCount(signs.size);
    const shown = signsFor(dataset, [NECK.id, HEADACHE.id], JSON.parse(profile));
    await expect(page.getByRole('checkbox').first()).toHaveAccessibleName(needed(shown[0], 'a sign').sign);
    await none(page).click();

    // A point of both stands once, with the reason of each.
    const shared = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /Fēngchí/ }) });
    await expect(shared).toHaveCount(1);
    await expect(shared).toContainText(`${NECK.title}:`);
    await expect(shared).toContainText(`${HEADACHE.title}:`);

    await page.getByRole('link', { name: start }).click();
    await expect(page).toHaveURL(new RegExp(`${NECK.id}\\+${HEADACHE.id}/do/1$`));
    await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
    await page.keyboard.press('Escape');

    // One of them left out again: the plan of the other.
    await page.getByRole('link', { name: t('picker.remove', { title: NECK.title }) }).click();
    await expect(heading(page)).toHaveText(HEADACHE.title);
    await expect(steps(page).first()).toBeVisible();
  });

  test('are as many as four, and no more', async ({ app, page }) => {
    await app.open();
    await page.getByRole('searchbox').fill('pain');
    const add = page.getByRole('button', { name: /take into one plan/ });
    for (let i = 0; i < 4; i++) await add.nth(i).click();
    await expect(add.nth(4)).toHaveAttribute('aria-disabled', 'true');
    await add.nth(4).click({ force: true });
    await expect(page.locator('.tray .chip')).toHaveCount(4);
  });
});

test('the plan fits the minutes and the place, and says what there is no time for', async ({ app, page }) => {
  await app.open(BOTH);
  await none(page).click();
  const usual = await countSteps(page);
  await page.locator('.circumstances').getByText('3 min', { exact: true }).click();
  await expect(page).toHaveURL(/\/for-3$/);
  await expect(page.getByRole('link', { name: 'Start, 3 minutes' })).toBeVisible();
  expect(await countSteps(page)).toBeLessThan(usual);
  await page.getByText(/for which there is no time/).click();
  await expect(page.getByText(t('because.time', { count: 3 })).first()).toBeVisible();

  await page.reload();
  await app.stands();
  await none(page).click();
  await expect(page.getByRole('radio', { name: '3 min', exact: true })).toBeChecked();
});

test.describe('a plan changed by hand', () => {
  test('by keyboard: taken out, undone, moved, and kept in the address', async ({ app, page }) => {
    await app.open(`#/relieve/${NECK.id}`);
    await none(page).click();
    const before = await countSteps(page);
    await tabTo(page, 'button', t('edit.start'));
    await page.keyboard.press('Enter');
    const rows = page.locator('.edit-row');
    await expect(rows).toHaveCount(before);

    await page
      .getByRole('button', { name: /^Take out/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(before - 1);
    await expect(page).toHaveURL(/\/drop\.[^/]+$/);
    await expect(page.getByRole('status').filter({ hasText: 'Done:' })).toBeFocused();
    await page.getByRole('button', { name: t('edit.undo') }).click();
    await expect(rows).toHaveCount(before);

    const second = await rows.nth(1).locator('.step-name').innerText();
    const up = page.getByRole('button', { name: /^Move .* up$/ }).nth(1);
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(rows.first().locator('.step-name')).toHaveText(second);
    await page.reload();
    await app.stands();
    await none(page).click();
    await expect(steps(page).first()).toContainText(second.split(/\s/)[0]!);
  });

  test('is refused what no one may press, and says why', async ({ app, page }) => {
    await app.open(`#/relieve/${NECK.id}`);
    await none(page).click();
    await page.getByRole('button', { name: t('edit.start'), exact: true }).click();
    await page.getByText(t('edit.add.title'), { exact: true }).click();
    await page.getByRole('searchbox', { name: t('edit.add.search') }).fill('ST17');
    const count = await page.locator('.edit-row').count();
    await page.getByRole('button', { name: /ST17/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Not done:' })).toBeVisible();
    await expect(page.locator('.edit-row')).toHaveCount(count);
    await expect(page).not.toHaveURL(/ST17/);
  });

  test('in a link: what does not fit is not made and said, what is damaged is refused', async ({
    app,
    page,
  }) => {
    await app.open(`#/relieve/${NECK.id}/add.ST17~drop.GB20`);
    await none(page).click();
    await expect(page.getByText(t('edit.refused', { count: 1 }))).toBeVisible();
    await expect(page.getByText(/Add .*ST17/)).toBeVisible();
    await expect(steps(page).filter({ hasText: 'Fēngchí' })).toHaveCount(0);
    await page.getByRole('button', { name: t('edit.put-back') }).click();
    await expect(steps(page).filter({ hasText: 'Fēngchí' })).toHaveCount(1);

    await page.goto(`${app.url}#/relieve/${NECK.id}/drop.<script>`);
    await expect(heading(page)).toHaveText(t('plan.damaged.title'));
    await page.getByRole('link', { name: t('plan.damaged.way') }).click();
    await expect(heading(page)).toHaveText(NECK.title);
  });
});

test('a later visit finds the plan as it was left, and presses after two taps', async ({ app, page }) => {
  await app.open(`${BOTH}/for-5-desk`);
  await none(page).click();
  await expect(page.getByRole('link', { name: start })).toBeVisible();
  await page.goto(`${app.url}#/`);
  await page.reload();
  await app.stands();
  await page.getByRole('link', { name: `${NECK.title} + ${HEADACHE.title}` }).click();
  await none(page).click();
  await page.getByRole('link', { name: start }).click();
  await expect(page).toHaveURL(/for-5-desk\/do\/1$/);
});

test('a search of nonsense answers with ways out, and one for an emergency with care first', async ({
  app,
  page,
}) => {
  await app.open();
  const field = page.getByRole('searchbox', { name: t('home.search') });
  await field.fill('<qxzv>');
  await expect(page.getByText('Nothing here goes by “<qxzv>”.')).toBeVisible();
  await page.getByRole('button', { name: /^All \d+ complaints/ }).click();
  await expect(field).toHaveValue('');
  await field.fill('chest pain');
  await expect(page.getByRole('alert')).toHaveText(t('care.emergency'));
});

test('a place that hurts can be named as well as touched, and taken off again', async ({ app, page }) => {
  await app.open();
  const name = () => page.getByLabel(t('place.name'));
  await name().selectOption('buttock');
  await name().selectOption('lower-leg');
  const sciatica = needed(dataset.complaints.get('sciatica'), 'the complaint sciatica');
  await expect(page.getByText(t('place.all'))).toBeVisible();
  await expect(page.getByRole('link', { name: sciatica.title })).toBeVisible();
  await page.getByRole('button', { name: t('place.undo') }).click();
  await expect(page.locator('.places .chip')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.group').first()).toBeVisible();
});

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      test('axe finds nothing serious on the way to a plan and in it, also at twice the text', async ({
        app,
        page,
      }) => {
        const found: string[] = [];
        const look = async (name: string) => {
          await page.waitForTimeout(300);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, impact, nodes } of violations)
            if (impact === 'serious' || impact === 'critical')
              found.push(`${name}: ${id} ${nodes[0]?.target.join(' ')}`);
          await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
          await page.waitForTimeout(150);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) found.push(`${name}: ${wide} px wider than the window at twice the text`);
          await page.evaluate(() => (document.documentElement.style.fontSize = ''));
        };
        await app.open();
        await unfold(page, NECK.group);
        await page.getByRole('button', { name: t('picker.choose', { title: NECK.title }) }).click();
        await look('picking');
        await page.goto(`${app.url}${BOTH}/drop.BL10`);
        await look('signs');
        await none(page).click();
        await look('plan');
        await page.getByRole('button', { name: t('edit.start'), exact: true }).click();
        await page
          .getByRole('button', { name: /^Change or swap/ })
          .first()
          .click();
        await look('editing');
        expect(found).toEqual([]);
      });
    });
  }
}
