import type { Browser } from '@playwright/test';
import { serveFolder } from '../serve/server.ts';

export type ScreenPoints = ReturnType<HTMLCanvasElement['anmo']['points']>;

/** Times single parts of the app on the page `tests/bench/parts.html`, each list in milliseconds. */
export async function timeParts(
  browser: Browser,
  folder: string,
  points: ScreenPoints,
): Promise<Record<'pick' | 'pickTenfold', number[]>> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  await page.goto(`${server.url}parts.html`);
  const pick = await page.evaluate((given) => window.parts.pick(given, 1), points);
  const pickTenfold = await page.evaluate((given) => window.parts.pick(given, 10), points);
  await page.close();
  await server.close();
  return { pick, pickTenfold };
}
