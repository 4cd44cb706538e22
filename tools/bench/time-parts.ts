import type { Browser } from '@playwright/test';
import { serveFolder } from '../serve/server.ts';

export type ScreenPoints = ReturnType<HTMLCanvasElement['anmo']['points']>;

const QUERIES = ['headache', 'hegu', 'SJ5', 'stiff nek', 'zusanli', 'large intestine', '合谷', 'cant sleep'];

/** Times single parts of the app on the page `tests/bench/parts.html`, each list in milliseconds. */
export async function timeParts(
  browser: Browser,
  folder: string,
  points: ScreenPoints,
): Promise<Record<'pick' | 'pickTenfold' | 'search' | 'diaryShort' | 'diaryLong', number[]>> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  await page.goto(`${server.url}parts.html`);
  const pick = await page.evaluate((given) => window.parts.pick(given, 1), points);
  const pickTenfold = await page.evaluate((given) => window.parts.pick(given, 10), points);
  const search = await page.evaluate((queries) => window.parts.search(queries), QUERIES);
  // A hundred times the sessions.
  const diaryShort = await page.evaluate(() => window.parts.diary(100));
  const diaryLong = await page.evaluate(() => window.parts.diary(10_000));
  await page.close();
  await server.close();
  return { pick, pickTenfold, search, diaryShort, diaryLong };
}
