import type { Page } from '@playwright/test';
import type { StageHandle } from '../../../src/scene/test-handle.ts';

declare global {
  interface HTMLCanvasElement {
    /** What the stage tells tests. */
    readonly anmo: StageHandle;
  }
}

/** A point on the page: CSS pixels of the window. */
export interface PagePoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const CANVAS = 'canvas[data-stage]';

/** The points that the camera sees and that lie inside the window, where they were last drawn. */
export const visiblePoints = (page: Page): Promise<PagePoint[]> =>
  page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => {
    const { left, top } = canvas.getBoundingClientRect();
    return canvas.anmo
      .points()
      .filter(({ visible }) => visible)
      .map(({ key, x, y }) => ({ key, x: x + left, y: y + top }))
      .filter(({ x, y }) => document.elementFromPoint(x, y) === canvas);
  });

/** Waits until no frame is drawn for half a second: the camera has arrived, nothing moves. */
export async function still(page: Page): Promise<void> {
  const frames = (): Promise<number> =>
    page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => canvas.anmo.frames);
  for (let last = -1, now = await frames(); last !== now;) {
    await page.waitForTimeout(500);
    last = now;
    now = await frames();
  }
}

/** How many of a coarse grid of the picture's pixels differ from its corner: 0 is a blank stage. */
export async function drawnShare(page: Page): Promise<number> {
  const picture = await page.locator(CANVAS).screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let drawn = 0;
    let seen = 0;
    for (let y = 0; y < height; y += 4) {
      for (let x = 0; x < width; x += 4) {
        const i = 4 * (y * width + x);
        const away =
          Math.abs(data[i]! - data[0]!) +
          Math.abs(data[i + 1]! - data[1]!) +
          Math.abs(data[i + 2]! - data[2]!);
        seen++;
        if (away > 24) drawn++;
      }
    }
    return drawn / seen;
  }, picture.toString('base64'));
}
