import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { still, visiblePoints, type PagePoint } from './support/stage.ts';

/** Points that lie nearer to each other on the screen than this are one to a finger. CSS px. */
const TOGETHER = 8;

test.describe('the stage', () => {
  test('draws all points and lines in few calls', async ({ app, page }) => {
    await app.open('#/atlas');
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
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const view of ['front', 'back', 'left', 'right'] as const) {
    test(`gets the point it means, ${view}`, async ({ app, page }) => {
      test.setTimeout(240_000);
      await page.addInitScript(holdAddress);
      await app.open(`#/atlas/view/${view}`);
      await still(page);
      const points = await visiblePoints(page);
      expect(points.length, 'points seen').toBeGreaterThan(15);

      await page.evaluate(() => (window.isAddressHeld = true));
      const missed: string[] = [];
      let got = 'nothing';
      for (const meant of scattered(points)) {
        await page.touchscreen.tap(meant.x, meant.y);
        got = await chosen(page, got);
        const gotAt = points.find((point) => point.key === got);
        if (!gotAt || Math.hypot(gotAt.x - meant.x, gotAt.y - meant.y) > TOGETHER)
          missed.push(`${meant.key} got ${got}`);
      }
      expect(missed).toEqual([]);
    });
  }
});

declare global {
  interface Window {
    isAddressHeld?: boolean;
  }
}

/**
 * In the page, before its scripts: while held, the app does not learn that its address changed, so that the card of a
 * chosen point doesn't open, the camera stays where it is, and the next point can be tapped at once. Nor are taps so
 * quick a double tap, which would bring the camera near.
 */
function holdAddress(): void {
  for (const type of ['hashchange', 'dblclick']) {
    window.addEventListener(type, (event) => window.isAddressHeld && event.stopImmediatePropagation(), true);
  }
}

/** Two halves by turns: neighbours in the list, which may be neighbours on the skin, are not tapped in a row. */
function scattered(points: readonly PagePoint[]): PagePoint[] {
  const half = Math.ceil(points.length / 2);
  return points.slice(0, half).flatMap((point, i) => [point, ...points.slice(half + i, half + i + 1)]);
}

/** The point whose card the address comes to, as its key; the one before when it doesn't change. */
async function chosen(page: Page, before: string): Promise<string> {
  const read = (): string => {
    const [, code, side] = /#\/atlas\/([A-Z][A-Z-]*\d+)(?:\/(left|right))?$/.exec(page.url()) ?? [];
    return code ? `${code}.${side === 'left' ? 'L' : side === 'right' ? 'R' : 'M'}` : 'nothing';
  };
  await expect
    .poll(read, { timeout: 1500, intervals: [10, 20, 40] })
    .not.toBe(before)
    .catch(() => undefined);
  return read();
}
