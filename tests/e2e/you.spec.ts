import type { Page } from '@playwright/test';
import { lengthsByName } from '../../src/domain/cun/lengths-of-shape.ts';
import { NEUTRAL_SHAPE } from '../../src/domain/body/shape.ts';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { drawnShare, still } from './support/stage.ts';

/** These walk far; the body is drawn without a graphics card in places. */
test.describe.configure({ timeout: 120_000 });

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Where the points that the camera sees stand, once any are drawn. */
async function places(page: Page): Promise<Places> {
  const read = () =>
    page.locator('canvas[data-stage]').evaluate((canvas: HTMLCanvasElement) =>
      canvas.anmo
        .points()
        .filter(({ visible }) => visible)
        .map(({ key, x, y }): [string, [number, number]] => [key, [x, y]]),
    );
  await expect.poll(async () => (await read()).length).toBeGreaterThan(50);
  return new Map(await read());
}

/** Pixels that the point moved that moved most. */
function moved(from: Places, to: Places): number {
  const ways = [...from].flatMap(([key, [x, y]]) => {
    const now = to.get(key);
    return now ? [Math.hypot(now[0] - x, now[1] - y)] : [];
  });
  return Math.max(...ways);
}

const slider = (page: Page, name: 'sex' | 'height' | 'weight' | 'pregnancy') =>
  page.getByRole('slider', { name: t(`shape.${name}`) });
const field = (page: Page, name: 'forearm' | 'height') =>
  page.getByRole('textbox', { name: t(`measure.${name}`), exact: true });

test.describe('the body made like one’s own', () => {
  test('moves its points while a slider is dragged, can be taken back, and is there the next time', async ({
    app,
    page,
  }) => {
    await app.open('#/you/body');
    await still(page);
    const before = await places(page);
    const weight = slider(page, 'weight');
    await weight.scrollIntoViewIfNeeded();
    const box = (await weight.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    let last = 0;
    for (const share of [0.65, 0.8, 0.95]) {
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 4 });
      // The hand is still down, and the points are further from where they began.
      await expect.poll(async () => moved(before, await places(page))).toBeGreaterThan(last + 0.5);
      last = moved(before, await places(page));
    }
    await page.mouse.up();
    await expect(weight).toHaveAttribute('aria-valuetext', /heavy/);

    await page.getByRole('button', { name: t('shape.undo') }).click();
    await expect(weight).toHaveValue('0');
    await expect.poll(async () => moved(before, await places(page))).toBeLessThan(0.2);
    await page.getByRole('button', { name: t('shape.redo') }).click();
    await expect.poll(async () => moved(before, await places(page))).toBeGreaterThan(last - 0.5);
    await page.getByRole('button', { name: t('shape.preset.heavy') }).click();
    await expect(slider(page, 'weight')).toHaveValue('1');
    await slider(page, 'sex').focus();
    await page.keyboard.press('End');
    await expect(slider(page, 'sex')).toHaveAttribute('aria-valuetext', t('shape.sex.high'));
    await page.waitForTimeout(400);
    await page.reload();
    await app.stands();
    await expect(slider(page, 'sex')).toHaveValue('1');
    await expect(slider(page, 'weight')).toHaveValue('1');
    expect(await drawnShare(page)).toBeGreaterThan(0.02);
  });

  test('takes a height in centimetres, and says when it cannot be so tall', async ({ app, page }) => {
    await app.open('#/you/body', 'picture');
    const stature = page.getByRole('textbox', { name: t('shape.stature') });
    await stature.fill('175');
    await stature.press('Enter');
    await expect(slider(page, 'height')).toHaveAttribute('aria-valuetext', /^175\scm/);
    await stature.fill('2,30 m');
    await stature.press('Enter');
    await expect(page.getByText(/It now stands at 18\d\scm/)).toBeVisible();
    await expect(slider(page, 'height')).toHaveValue('1');
    await stature.fill('tall');
    await stature.press('Enter');
    await expect(stature).toHaveAttribute('aria-invalid', 'true');
    await expect(slider(page, 'height')).toHaveValue('1');
  });

  test('stands at its nearest where it was kept beyond what can be shown, and takes no answer over by itself', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'anmo.body',
        '{"shape":{"sex":0,"height":0,"weight":3,"muscle":0,"age":0,"pregnancy":0},"tone":"sand"}',
      );
      const trimesterSaid = new Date().toISOString().slice(0, 10);
      localStorage.setItem(
        'anmo.profile',
        JSON.stringify({ pregnancy: 'yes', trimester: 3, trimesterSaid, answers: {} }),
      );
    });
    await app.open('#/you/body');
    await expect(page.getByText(t('shape.clamped', { what: t('shape.weight') }))).toBeVisible();
    await page.getByRole('button', { name: t('storage.dismiss') }).click();
    await expect(slider(page, 'weight')).toHaveValue('1');
    await expect(slider(page, 'pregnancy')).toHaveAttribute('aria-valuetext', t('shape.pregnancy.low'));
    await page.getByRole('button', { name: t('shape.pregnancy.show') }).click();
    await expect(slider(page, 'pregnancy')).toHaveAttribute('aria-valuetext', /week 34/);
    await expect(page.getByRole('radio', { name: t('shape.trimester.3') })).toBeChecked();
  });
});

test.describe('one’s own cun', () => {
  test('is taken as it is written, kept, refused with the reason, and erased', async ({ app, page }) => {
    await app.open('#/you/cun');
    await expect(page.getByText(t('cun.nothing'))).toBeVisible();
    const forearm = field(page, 'forearm');
    await forearm.fill('24,6');
    await forearm.press('Tab');
    // 12 cun of 246 mm.
    await expect(page.getByText(/1 cun here is 20\.[456]\smm/)).toBeVisible();
    await expect(page.getByText(/about 4[01]\smm on you/)).toBeVisible();

    for (const [typed, why] of [
      ['3 m', 'too long'],
      ['abc', 'no length'],
      ['-24', 'less than nothing'],
      ['', 'Write a length'],
    ] as const) {
      await forearm.fill(typed);
      await forearm.press('Enter');
      await expect(page.getByText(new RegExp(why))).toBeVisible();
      await expect(forearm).toHaveValue(typed);
      await expect(page.getByText(t('field.kept', { length: '24.6 cm' }))).toBeVisible();
    }
    await forearm.fill('246');
    await forearm.press('Enter');
    await page.getByRole('button', { name: t('field.meant', { length: '246 mm' }) }).click();
    await expect(forearm).toHaveValue('24.6');

    await field(page, 'height').fill(`4' 2"`);
    await field(page, 'height').press('Enter');
    // Said beside either of the two.
    await expect(page.getByText(/do not fit one body/)).toHaveCount(2);
    await field(page, 'height').fill('');
    await field(page, 'height').press('Enter');
    await expect(page.getByText(t('field.kept', { length: '127 cm' }))).toBeVisible();
    await page.getByRole('button', { name: t('field.forget') }).click();
    await expect(page.getByText(/do not fit one body/)).toHaveCount(0);

    await page.getByText(t('field.in'), { exact: true }).click();
    await expect(forearm).toHaveValue('9.7');
    await page.reload();
    await app.stands();
    await expect(forearm).toHaveValue('9.7');

    await page.getByRole('link', { name: t('you.part.health') }).click();
    await page.getByRole('button', { name: t('you.everything.erase') }).click();
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => /measures|profile|body/.test(key)),
    );
    expect(left).toEqual([]);
    await page.getByRole('link', { name: t('you.part.cun') }).click();
    await expect(forearm).toHaveValue('');
  });

  test('is shown on the body, where to hold the tape', async ({ app, page }) => {
    await app.open('#/you/cun');
    const row = page.getByRole('listitem').filter({ has: field(page, 'forearm') });
    await row.getByRole('button', { name: t('cun.show') }).click();
    await expect(row.getByRole('button', { name: t('cun.shown') })).toHaveAttribute('aria-pressed', 'true');
    // Named on the body itself.
    await expect(page.getByText('middle of the elbow crease', { exact: true }).first()).toBeVisible();
    const figure = lengthsByName(NEUTRAL_SHAPE).get('cubital-wrist')!.toFixed(1);
    await page.getByText(t('cun.every')).click();
    await expect(page.getByRole('row', { name: /elbow crease to wrist crease/ })).toContainText(figure);
  });
});
