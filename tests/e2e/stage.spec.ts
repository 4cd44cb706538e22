import type { Page } from '@playwright/test';
import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { still, visiblePoints, type PagePoint } from './support/stage.ts';

/** Points that lie nearer to each other on the screen than this are one to a finger. CSS px. */
const TOGETHER = 8;

test.describe('the stage', () => {
  test('draws all points and lines in few calls', async ({ app, page }) => {
    await app.open('#/atlas');
    const lines = page.getByRole('button', { name: t('view.meridians') });
    if ((await lines.getAttribute('aria-pressed')) === 'false') await lines.click();
    await still(page);
    const calls = await page
      .locator('canvas[data-stage]')
      .evaluate((canvas: HTMLCanvasElement) => canvas.anmo.drawCalls);
    expect(calls).toBeGreaterThan(1);
    expect(calls).toBeLessThanOrEqual(20);
  });

  test('a drag turns the body and chooses nothing', async ({ app, page }) => {
    await app.open('#/atlas');
    await still(page);
    const before = await visiblePoints(page);
    const from = before[0]!;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 120, from.y + 10, { steps: 6 });
    await page.mouse.up();
    await still(page);
    expect(page.url()).toMatch(/#\/atlas$/);
    const after = new Map((await visiblePoints(page)).map((point) => [point.key, point]));
    const moved = before.filter(({ key, x }) => Math.abs((after.get(key)?.x ?? x + 99) - x) > 5);
    expect(moved.length).toBeGreaterThan(before.length / 2);
  });
});

test.describe('a finger on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    // The camera cuts: the body is back in its place at once after each tap.
    contextOptions: { reducedMotion: 'reduce' },
  });

  for (const view of ['front', 'back', 'left', 'right'] as const) {
    test(`gets the point it means, ${view}`, async ({ app, page }) => {
      test.setTimeout(300_000);
      const address = `#/atlas/view/${view}`;
      await app.open(address);
      await still(page);
      const points = await visiblePoints(page);
      expect(points.length, 'points seen').toBeGreaterThan(15);

      const missed: string[] = [];
      for (const meant of points) {
        await page.evaluate((hash) => (location.hash = hash), address);
        await page.waitForFunction(stands, meant);
        await page.touchscreen.tap(meant.x, meant.y);
        const got = await chosen(page);
        const gotAt = points.find((point) => point.key === got);
        if (!gotAt || Math.hypot(gotAt.x - meant.x, gotAt.y - meant.y) > TOGETHER)
          missed.push(`${meant.key} got ${got}`);
      }
      expect(missed).toEqual([]);
    });
  }
});

/** In the page: whether a point is drawn where it was. */
function stands({ key, x, y }: PagePoint): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-stage]')!;
  const { left, top } = canvas.getBoundingClientRect();
  const now = canvas.anmo.points().find((point) => point.key === key);
  return now !== undefined && now.visible && Math.hypot(now.x + left - x, now.y + top - y) < 0.5;
}

/** The point whose card the address has come to, as its key. */
async function chosen(page: Page): Promise<string> {
  const card = /#\/atlas\/([A-Z][A-Z-]*\d+)(?:\/(left|right))?$/;
  await page.waitForURL(card, { timeout: 3000 }).catch(() => undefined);
  const [, code, side] = card.exec(page.url()) ?? [];
  if (!code) return 'nothing';
  return `${code}.${side === 'left' ? 'L' : side === 'right' ? 'R' : 'M'}`;
}
