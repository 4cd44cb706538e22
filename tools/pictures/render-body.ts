/**
 * Makes `src/assets/pictures/`: the body from the front and the back, flat, for where it cannot be drawn.
 * Run `npx vite build && npx tsx tools/pictures/render-body.ts` after the body or its material has changed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser/launch-options.ts';
import { serveFolder } from '../serve/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = process.env['ANMO_DIST'] ?? `${root}dist`;

/** Only the stage, on nothing. */
const ALONE = `
  .shell > :not(main), main > :not(.stage-area), .stage-area > :not(.stage) { display: none !important }
  main { display: block !important }
  .stage-area { position: fixed !important; inset: 0 }
  html, body, .shell { background: transparent !important }
`;

const server = await serveFolder(dist);
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 560, height: 960 }, reducedMotion: 'reduce' });
for (const view of ['front', 'back']) {
  await page.goto(`${server.url}#/view/${view}`);
  await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'placed');
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, ALONE);
  // A frame for the new size and one for the view.
  await page.waitForTimeout(3000);
  const png = await page.screenshot({ omitBackground: true });
  const webp = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [...png],
  );
  writeFileSync(`${root}src/assets/pictures/body-${view}.webp`, Buffer.from(webp));
  console.log(`body-${view}.webp ${(webp.length / 1024).toFixed(1)} KB`);
}
await browser.close();
await server.close();
