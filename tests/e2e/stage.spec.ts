import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { still, visiblePoints, type PagePoint } from './support/stage.ts';

/** Points that lie nearer to each other on the screen than this are one to a finger. CSS px. */
const TOGETHER = 8;
/** So many of the most crowded points are tapped in each view, and so many of the others: each tap takes a frame. */
const TAPPED = 24;

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
      for (const meant of scattered(mostTelling(points))) {
        await page.touchscreen.tap(meant.x, meant.y);
        got = await chosen(page, got);
        const met = points.filter(({ key }) => recordOf(key) === got);
        if (!met.some((point) => apart(point, meant) <= TOGETHER)) missed.push(`${meant.key} got ${got}`);
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

const apart = (a: PagePoint, b: PagePoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A further place of a point opens the point's own card. */
const recordOf = (key: string): string => key.replace(/:\d+/, '');

/** The points whose next neighbour is nearest, yet not one with them to a finger, and some of the rest. */
function mostTelling(points: readonly PagePoint[]): PagePoint[] {
  const room = (point: PagePoint): number =>
    Math.min(...points.map((other) => apart(point, other)).map((d) => (d > TOGETHER ? d : Infinity)));
  const crowded = points.toSorted((a, b) => room(a) - room(b));
  const rest = crowded.slice(TAPPED);
  const every = Math.max(1, Math.floor(rest.length / TAPPED));
  return [...crowded.slice(0, TAPPED), ...rest.filter((_, i) => i % every === 0).slice(0, TAPPED)];
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
