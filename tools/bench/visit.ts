import type { Browser, CDPSession, Page } from '@playwright/test';
import { serveFolder } from '../serve/server.ts';
import { BODY_TRIANGLES, instrument } from './instrument.ts';

const VIEWPORT = { width: 1280, height: 800 };
const DRAG_FRAMES = 40;

export interface Answer {
  readonly target: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const clock = (): number => performance.timeOrigin + performance.now();

/** One page, open and instrumented, with what it took to come to the body's first frame. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Main-thread CPU from navigation to the first frame with the body, ms. */
  readonly firstFrameCpu: number;
  /** The same by the clock, ms. */
  readonly firstFrameWall: number;
  /** What was asked for until then, and the bytes of the answers as sent. */
  readonly answers: readonly Answer[];
  close(): Promise<void>;
}

const metrics = async (session: CDPSession): Promise<Record<string, number>> => {
  const answer = await session.send('Performance.getMetrics');
  return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
};

/** CPU time of the main thread so far, ms. */
const mainCpu = async (session: CDPSession): Promise<number> =>
  ((await metrics(session))['TaskDuration'] ?? 0) * 1000;

/** CPU time of the GPU process so far, ms: with software rendering this is where pixels are made. */
async function gpuCpu(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'GPU')
    .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Opens `address` of a built folder with nothing cached, and waits for the first frame that shows the body. */
export async function visit(browser: Browser, folder: string, address: string): Promise<Visit> {
  const answers: Answer[] = [];
  const server = await serveFolder(folder, {
    onAnswer: (target, bytes) => answers.push({ target, bytes, at: clock() }),
  });
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'bodyDrawn' });
  // tsx marks the names of functions by this helper, which a page that is given one of them lacks.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(instrument, BODY_TRIANGLES);

  const drawn = new Promise<Pick<Visit, 'firstFrameCpu' | 'firstFrameWall' | 'answers'>>((done, fail) => {
    const start = clock();
    const late = setTimeout(() => fail(new Error(`${address}: no frame with the body in 60 s`)), 60_000);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'bodyDrawn') return;
      clearTimeout(late);
      const drawnAt = Number(payload);
      const soFar = { answers: answers.filter(({ at }) => at <= drawnAt), firstFrameWall: drawnAt - start };
      mainCpu(session).then((firstFrameCpu) => done({ ...soFar, firstFrameCpu }), fail);
    });
  });
  await page.goto(server.url + address, { waitUntil: 'commit' });
  const first = await drawn;
  return {
    page,
    session,
    ...first,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

const frames = (page: Page): Promise<number> => page.evaluate(() => window.notes.frames);

/** Waits until no frame comes for `quiet` ms. */
export async function settle(page: Page, quiet = 700): Promise<void> {
  for (let last = -1, now = await frames(page); last !== now;) {
    await page.waitForTimeout(quiet);
    last = now;
    now = await frames(page);
  }
}

export async function idleFrames(page: Page, seconds: number): Promise<number> {
  const before = await frames(page);
  await page.waitForTimeout(seconds * 1000);
  return (await frames(page)) - before;
}

/** Main-thread plus GPU-process CPU of one frame while the body is turned, ms: one move of the pointer a frame. */
export async function orbitCost(browser: Browser, { page, session }: Visit): Promise<number> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('no canvas to turn');
  const x = box.x + box.width / 2;
  const y = box.y + box.height * 0.12;
  const mouse = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    dx: number,
    dy: number,
  ): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x + dx,
      y: y + dy,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });

  await settle(page);
  await mouse('mousePressed', 0, 0);
  const before = { frames: await frames(page), main: await mainCpu(session), gpu: await gpuCpu(browser) };
  for (let i = 1; i <= DRAG_FRAMES; i++) {
    const last = await frames(page);
    await mouse('mouseMoved', 120 * Math.sin(i / 6), 30 * Math.sin(i / 9));
    await page.evaluate(nextFrame, last);
  }
  const after = { frames: await frames(page), main: await mainCpu(session), gpu: await gpuCpu(browser) };
  await mouse('mouseReleased', 0, 0);
  return (after.main - before.main + after.gpu - before.gpu) / Math.max(1, after.frames - before.frames);
}

/**
 * The same of a frame while the stage moves by itself, so many frames long. The first seconds, in which the body and the
 * camera come there, count with the rest.
 */
export async function playCost(browser: Browser, { page, session }: Visit): Promise<number> {
  await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'placed');
  // Something is worked out before anything moves.
  await page.waitForFunction((first) => window.notes.frames > first, (await frames(page)) + 3, {
    timeout: 60_000,
  });
  const before = { frames: await frames(page), main: await mainCpu(session), gpu: await gpuCpu(browser) };
  for (let i = 0; i < DRAG_FRAMES; i++) await page.evaluate(nextFrame, await frames(page));
  const after = { frames: await frames(page), main: await mainCpu(session), gpu: await gpuCpu(browser) };
  return (after.main - before.main + after.gpu - before.gpu) / Math.max(1, after.frames - before.frames);
}

/** In the page: resolves when a frame beyond the `last` has been drawn to its last pixel. */
function nextFrame(last: number): Promise<void> {
  return new Promise((done) => {
    const start = performance.now();
    const look = (): void => {
      if (window.notes.frames === last && performance.now() - start < 1000) {
        requestAnimationFrame(look);
        return;
      }
      window.notes.context?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
      done();
    };
    look();
  });
}

/** All points and all meridians: what the atlas shows from the start. */
export async function showEverything(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'placed');
}

/** What the worker took for each of `times` moves of a slider of the body, ms; every placement is solved anew. */
export async function reshape(page: Page, times: number): Promise<number[]> {
  await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'placed');
  await page.getByRole('slider').first().focus();
  for (let i = 0; i < times; i++) {
    const before = await page.evaluate(() => window.notes.reshapes.length);
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction((last) => window.notes.reshapes.length > last, before);
  }
  return page.evaluate(() => window.notes.reshapes);
}
