import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder, type StaticServer } from '../../../tools/serve/server.ts';

/** The built folder; `npm test` builds it first. */
export const DIST = process.env['ANMO_DIST'] ?? new URL('../../../dist', import.meta.url).pathname;

/** What a page may say in the console: a deprecation in a library, and the driver's word on reading pixels back. */
const ALLOWED = [/THREE\.Clock/, /GL Driver Message .*GPU stall due to ReadPixels/];

interface Options {
  /** More that this test's pages may say, because it provokes it. */
  allowed: readonly RegExp[];
  /** Whether the page may keep itself for use offline; off where that is not what is tested, to save its work. */
  keepsOffline: boolean;
}

interface Fixtures {
  watched: void;
  app: App;
}

/** The app on one page. */
export class App {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Opens an address of the app (`#/atlas/LI4`) and waits until the body stands with its points. */
  async open(address = '#/', status: 'picture' | 'placed' = 'placed'): Promise<void> {
    await this.page.goto(this.url + address);
    await this.stands(status);
  }

  async stands(status: 'picture' | 'placed' = 'placed'): Promise<void> {
    const wanted = status === 'placed' ? ['placed'] : ['picture', 'placed'];
    await this.page.waitForFunction(
      (list) => list.includes(document.documentElement.dataset['stage'] ?? ''),
      wanted,
      { timeout: 45_000 },
    );
  }
}

/**
 * Every test of the app: the built folder on a server of our own, and nothing let through that the app must not do.
 * A request to another origin, an uncaught error or a line in the console fails the test it happened in.
 */
export const test = base.extend<Fixtures & Options, { site: StaticServer }>({
  allowed: [[], { option: true }],
  keepsOffline: [false, { option: true }],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await serveFolder(DIST);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ context, keepsOffline }, use) => {
    if (!keepsOffline)
      await context.addInitScript(
        () => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker,
      );
    await use(context);
  },
  watched: [
    async ({ context, site, allowed }, use) => {
      const told = watch(context, new URL(site.url).origin);
      await use();
      const wrong = told.filter((line) => ![...ALLOWED, ...allowed].some((pattern) => pattern.test(line)));
      expect(wrong, 'what the pages said and did').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, site }, use) => use(new App(page, site.url)),
});

/** Notes what the pages of a context say in the console (but for plain logs), throw, and ask of other origins. */
export function watch(context: BrowserContext, origin: string): string[] {
  const told: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      told.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => told.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn =
      url.origin === origin || url.protocol === 'data:' || url.origin === 'null' || url.protocol === 'blob:';
    if (!isOwn) told.push(`request: ${request.url()}`);
  });
  return told;
}

export { expect };
