import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { answerQuestions, chooseComplaint, dataset, heading, needed, tabTo, until } from './support/way.ts';

const NECK = needed(dataset.complaints.get('neck-pain'), 'the complaint neck-pain');
const HEADACHE = needed(dataset.complaints.get('tension-headache'), 'the complaint tension-headache');
const start = /^Start, \d+ minutes?$/;

test.describe('from a complaint to the end of its routine', () => {
  test('by mouse', async ({ app, page }) => {
    // Every question and every step, each with its flight of the camera.
    test.setTimeout(150_000);
    await app.open();
    await chooseComplaint(page, NECK);
    await expect(heading(page)).toHaveText(NECK.title);

    // Red flags stand first, and nothing of the routine shows before them and the questions.
    for (const { sign } of NECK.redFlags)
      await expect(page.getByRole('checkbox', { name: sign })).toBeVisible();
    await expect(page.getByRole('link', { name: start })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('pregnancy.title') })).toHaveCount(0);
    await page.getByRole('button', { name: t('flags.none') }).click();
    await expect(page.getByRole('link', { name: start })).toHaveCount(0);
    await answerQuestions(page, 'no');

    // Every authored step, in whatever order spares most changes of posture and hands.
    const routine = needed(dataset.routines.get(NECK.routine), 'its routine');
    const total = routine.steps.length;
    await expect(page.getByRole('link', { name: /^Step \d+:/ })).toHaveCount(total);
    await page.getByRole('link', { name: start }).click();
    const left = new Set(routine.steps.map(({ action }) => action));
    const forward = page.getByRole('button', { name: t('step.forward') });
    for (let step = 1; step <= total; step++) {
      const here = t('step.of', { number: step, total });
      await until(
        page,
        () => forward.click(),
        async () => (await heading(page).innerText()).includes(here),
      );
      // Getting into position and finding the place come before the work.
      const ready = page.locator('.found-it').getByRole('button');
      await until(
        page,
        () => ready.click(),
        async () => (await ready.count()) === 0,
      );
      const words = await page.locator('.step-action').innerText();
      const action = needed(
        [...left].find((each) => words.includes(each)),
        `an authored step that says "${words}"`,
      );
      left.delete(action);
      await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
    }
    const isEnd = async () => (await heading(page).innerText()) === t('done.title');
    await until(page, () => forward.click(), isEnd);
    await expect(heading(page)).toHaveText(t('done.title'));
  });

  test('by keyboard alone', async ({ app, page }) => {
    await app.open();
    await tabTo(page, 'searchbox', t('home.search'));
    await page.keyboard.type('stiff nek');
    await expect(page.getByRole('link', { name: NECK.title })).toBeVisible();
    await tabTo(page, 'link', new RegExp(NECK.title));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(NECK.title);

    await tabTo(page, 'button', t('flags.none'));
    await page.keyboard.press('Enter');
    for (let question = 1; question < 15; question++) {
      if (await page.getByRole('link', { name: start }).isVisible()) break;
      const isPregnancy = await page.getByRole('heading', { name: t('pregnancy.title') }).isVisible();
      if (await page.getByRole('button', { name: t('questions.group.none') }).isVisible()) {
        await tabTo(page, 'button', t('questions.group.none'));
        await page.keyboard.press('Enter');
        await tabTo(page, 'button', new RegExp(`^(${t('questions.next')}|${t('questions.last')})$`));
      } else {
        await tabTo(page, 'radio', isPregnancy ? t('pregnancy.no') : t('questions.no'));
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
    }
    await tabTo(page, 'link', start);
    await page.keyboard.press('Enter');
    // It goes on by itself from here; the arrows go by moments and sides.
    await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
    const stands = (step: number) => async () =>
      (await heading(page).innerText()).startsWith(`Step ${step} of`);
    await until(page, () => page.keyboard.press('ArrowRight'), stands(2));
    await until(page, () => page.keyboard.press('ArrowLeft'), stands(1));
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: t('timer.resume') })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: t('timer.pause') })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(heading(page)).toHaveText(NECK.title);
  });

  test('ends at a red flag, which says what to do; it can be taken back', async ({ app, page }) => {
    await app.open(`#/relieve/${NECK.id}`);
    const flag = needed(NECK.redFlags[0], 'a red flag');
    await page.getByRole('checkbox', { name: flag.sign }).check();
    await expect(page.getByRole('alert')).toContainText(flag.action);
    await expect(page.getByRole('button', { name: t('flags.none') })).toHaveCount(0);
    await expect(page.getByText(t('routine.title'))).toHaveCount(0);

    // No address leads past it.
    await page.goto(`${app.url}#/relieve/${NECK.id}/do/1`);
    await expect(heading(page)).toHaveText(NECK.title);
    await page.goto(`${app.url}#/relieve/${NECK.id}/done`);
    await expect(heading(page)).toHaveText(NECK.title);

    await page.getByRole('button', { name: t('flags.untick') }).click();
    await expect(page.getByRole('button', { name: t('flags.none') })).toBeVisible();
  });

  test('leaves out in pregnancy what tradition avoids, says why, and puts another in its place', async ({
    app,
    page,
  }) => {
    await app.open(`#/relieve/${HEADACHE.id}`);
    await page.getByRole('button', { name: t('flags.none') }).click();
    await answerQuestions(page, 'yes');
    const left = page
      .getByRole('listitem')
      .filter({ hasText: /LI4/ })
      .filter({ hasText: t('routine.left-out') });
    await expect(left).toContainText(/pregnan/i);
    await expect(left.getByText(t('evidence.sources'))).toBeVisible();
    await expect(page.getByRole('link', { name: /^Step \d+: .*LI4/ })).toHaveCount(0);
    const substitutes = page.getByRole('listitem').filter({ hasText: t('routine.takes-place') });
    expect(await substitutes.count()).toBeGreaterThan(0);

    // The same on the card of the point and in the list of all points.
    await page.goto(`${app.url}#/atlas/LI4`);
    await expect(page.getByText(t('point.left-out'))).toBeVisible();
    await page.goto(`${app.url}#/atlas/list`);
    await expect(page.getByRole('listitem').filter({ hasText: 'LI4' }).first()).toContainText(
      t('atlas.left-out'),
    );
  });

  test('asks about pregnancy again on a later visit only when it was not answered', async ({ app, page }) => {
    await app.open(`#/relieve/${NECK.id}`);
    await page.getByRole('button', { name: t('flags.none') }).click();
    await answerQuestions(page, 'no');
    await page.reload();
    await app.stands();
    await page.getByRole('button', { name: t('flags.none') }).click();
    await expect(page.getByRole('link', { name: start })).toBeVisible();
    await expect(page.getByText(t('told.pregnancy.no'))).toBeVisible();
  });
});
