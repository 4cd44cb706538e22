import { chromium, type Browser } from '@playwright/test';
import { ensureChromium } from '../browser/find-chromium.ts';
import { launchOptions } from '../browser/launch-options.ts';
import { runCommand } from '../check/run-command.ts';
import { atMost, median, number, p95, table, type Figure } from './figures.ts';
import { timeParts, type ScreenPoints } from './time-parts.ts';
import { timePlans } from './time-plans.ts';
import { timePlays } from './time-plays.ts';
import {
  idleFrames,
  orbitCost,
  reshape,
  settle,
  showEverything,
  visit,
  type Answer,
  type Visit,
} from './visit.ts';

/** `npm run bench -- --runs 9`: what the app costs, as ratios to the bare page, in one interleaved run. */
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1] || 5) || 5;
const APP = 'dist';
const BARE = '.cache/bench';
const EVERYTHING = '#/atlas';

/** Runs `app` and `bare` by turns, whichever went second going first next time; the first pair only warms up. */
async function interleaved(
  times: number,
  app: () => Promise<void>,
  bare: () => Promise<void>,
): Promise<void> {
  for (let i = 0; i <= times; i++) for (const act of i % 2 ? [bare, app] : [app, bare]) await act();
}

const spread = (ratios: readonly number[]): string =>
  `${number(Math.min(...ratios))} to ${number(Math.max(...ratios))}`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function use<T>(open: Promise<Visit>, act: (page: Visit) => Promise<T>): Promise<T> {
  const page = await open;
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

async function canvasSize(browser: Browser): Promise<string> {
  return use(visit(browser, APP, EVERYTHING), async ({ page }) => {
    const box = await page.locator('canvas[data-stage]').boundingBox();
    return `bare.html?width=${Math.round(box?.width ?? 1280)}&height=${Math.round(box?.height ?? 800)}`;
  });
}

async function measure(browser: Browser): Promise<Figure[]> {
  const bare = await canvasSize(browser);

  const first: Record<'app' | 'bare', Visit[]> = { app: [], bare: [] };
  await interleaved(
    runs,
    () => use(visit(browser, APP, '#/'), async (page) => void first.app.push(page)),
    () => use(visit(browser, BARE, bare), async (page) => void first.bare.push(page)),
  );
  const cpu = {
    app: first.app.slice(1).map((one) => one.firstFrameCpu),
    bare: first.bare.slice(1).map((one) => one.firstFrameCpu),
  };
  const wall = {
    app: median(first.app.slice(1).map((one) => one.firstFrameWall)),
    bare: median(first.bare.slice(1).map((one) => one.firstFrameWall)),
  };
  const firstRatios = cpu.app.map((value, i) => value / cpu.bare[i]!);

  const frame: Record<'app' | 'bare', number[]> = { app: [], bare: [] };
  const seen = { calls: 0, idle: 0, renderer: '', points: [] as ScreenPoints };
  await interleaved(
    Math.max(3, Math.ceil(runs / 2)),
    () =>
      use(visit(browser, APP, EVERYTHING), async (one) => {
        await showEverything(one.page);
        frame.app.push(await orbitCost(browser, one));
        await settle(one.page);
        const notes = await one.page.evaluate(() => ({
          calls: window.notes.calls,
          renderer: window.notes.renderer,
        }));
        seen.calls = Math.max(seen.calls, notes.calls);
        seen.renderer = notes.renderer;
        if (frame.app.length > 1) return;
        seen.idle = await idleFrames(one.page, 5);
        seen.points = await one.page.evaluate(() =>
          document.querySelector<HTMLCanvasElement>('canvas[data-stage]')!.anmo.points(),
        );
      }),
    () => use(visit(browser, BARE, bare), async (one) => void frame.bare.push(await orbitCost(browser, one))),
  );
  const frameRatios = frame.app.slice(1).map((value, i) => value / frame.bare[i + 1]!);

  const reshapes = await use(visit(browser, APP, '#/you/body'), ({ page }) => reshape(page, 20));

  const parts = await timeParts(browser, BARE, seen.points);
  const plans = timePlans();
  const plays = await timePlays(browser, BARE, bare, Math.max(1, Math.floor(runs / 4)));

  const answers = { app: first.app.at(-1)?.answers ?? [], bare: first.bare.at(-1)?.answers ?? [] };
  const kilobytes = (list: readonly Answer[]): number =>
    list.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  console.log(`Renderer: ${seen.renderer}`);
  return [
    atMost(
      'first body frame, CPU',
      median(firstRatios),
      1.4,
      ' ×',
      `${number(median(cpu.app))} / ${number(median(cpu.bare))} ms of main thread; pairs ${spread(firstRatios)}; by the clock ${number(wall.app)} / ${number(wall.bare)} ms`,
    ),
    atMost(
      'frame cost while turning',
      median(frameRatios),
      1.25,
      ' ×',
      `${number(median(frame.app.slice(1)))} / ${number(median(frame.bare.slice(1)))} ms of main thread and GPU process; pairs ${spread(frameRatios)}`,
    ),
    atMost('frames in 5 s at rest', seen.idle, 0, ''),
    atMost('draw calls, everything shown', seen.calls, 20, ''),
    atMost(
      'bytes to the first body frame',
      kilobytes(answers.app),
      500,
      ' KB',
      `bare ${number(kilobytes(answers.bare))} KB; brotli, as served`,
    ),
    atMost('requests to the first body frame', answers.app.length, 12, '', `bare ${answers.bare.length}`),
    atMost(
      'reshape with every point solved, median',
      median(reshapes.slice(2)),
      33,
      ' ms',
      `in the worker; p95 ${number(p95(reshapes.slice(2)))} ms`,
    ),
    atMost('search, a keystroke, p95', p95(parts.search), 4, ' ms'),
    atMost('plan for four complaints, p95', p95(plans), 5, ' ms', `median ${number(median(plans))} ms`),
    atMost('pick, p95', p95(parts.pick), 1, ' ms', `among ${seen.points.length} points`),
    atMost(
      'pick among ten times the points',
      mean(parts.pickTenfold) / mean(parts.pick),
      1.5,
      ' ×',
      // Most picks take less than the clock's smallest step: only their mean tells.
      `${number(mean(parts.pickTenfold))} / ${number(mean(parts.pick))} ms`,
    ),
    atMost(
      'diary of 10,000 sessions, opened',
      median(parts.diaryLong) / median(parts.diaryShort),
      1.5,
      ' ×',
      `${number(median(parts.diaryLong))} / ${number(median(parts.diaryShort))} ms, of 100 sessions`,
    ),
    ...plays,
  ];
}

process.env['ANMO_CHROMIUM'] = ensureChromium();
const built = [
  ['vite', 'build', '--log-level', 'warn'],
  ['vite', 'build', '--log-level', 'warn', '-c', 'tests/bench/vite.config.ts'],
];
for (const command of built) if (!(await runCommand('npx', command))) process.exit(1);

const browser = await chromium.launch(launchOptions());
try {
  console.log(table(await measure(browser)));
} finally {
  await browser.close();
}
