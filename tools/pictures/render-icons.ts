/**
 * Makes the icons of `public/icons/` from `public/favicon.svg`, for devices that take only PNG.
 * Run `npx tsx tools/pictures/render-icons.ts` after the seal has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser/launch-options.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seal = readFileSync(`${root}public/favicon.svg`, 'utf8');
const PAPER = '#f8f3e8';

/** `share` of the width that the seal takes; a device that cuts icons round keeps the middle four fifths. */
const ICONS = [
  { name: 'icon-192', size: 192, share: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, ground: 'transparent' },
  { name: 'icon-round-512', size: 512, share: 0.56, ground: PAPER },
  { name: 'apple-touch-icon', size: 180, share: 0.74, ground: PAPER },
] as const;

mkdirSync(`${root}public/icons`, { recursive: true });
const browser = await chromium.launch(launchOptions());
for (const { name, size, share, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <div style="width:${share * 100}%;line-height:0">${seal}</div>`,
  );
  writeFileSync(`${root}public/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
