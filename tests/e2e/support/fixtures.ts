import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder, type ServeOptions, type StaticServer } from '../../../tools/serve/server.ts';

/** The built folder; `npm test` builds it first. */
const DIST = process.env['ANMO_DIST'] ?? new URL('../../../dist', import.meta.url).pathname;

/** What a page may say in the console: a deprecation in a library, and the driver's word on reading pixels back. */
const ALLOWED = [/THREE\.Clock/, /GL Driver Message .*GPU stall due to ReadPixels/];

interface Options {
  /** More that this test's pages may say, because it provokes it. */
  allowed: RegExp | null;
  /** Whether the page may keep itself for use offline; off where that is not what is tested, to save its work. */
  keepsOffline: boolean;
}

interface Fixtures {
  watched: Watch;
  app: App;
  /** The app on a server of its own, for a test that stops it or serves it under a path. */
  serveApart: (options?: ServeOptions) => Promise<{ app: App; server: StaticServer }>;
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
  allowed: [null, { option: true }],
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
      const seen = watch(context);
      seen.origins.add(new URL(site.url).origin);
      await use(seen);
      const wrong = seen.told.filter(
        (line) => !ALLOWED.some((pattern) => pattern.test(line)) && !allowed?.test(line),
      );
      expect(wrong, 'what the pages said and did').toEqual([]);
    },
    { auto: true },
  ],
  serveApart: async ({ page, watched }, use) => {
    const servers: StaticServer[] = [];
    await use(async (options) => {
      const server = await serveFolder(DIST, options);
      servers.push(server);
      watched.origins.add(new URL(server.url).origin);
      return { app: new App(page, server.url), server };
    });
    for (const server of servers) await server.close();
  },
  app: async ({ page, site }, use) => use(new App(page, site.url)),
});

/** What the pages of one context did. */
interface Watch {
  /** Errors and warnings of the console, uncaught errors, requests to other origins. */
  readonly told: string[];
  readonly origins: Set<string>;
}

function watch(context: BrowserContext): Watch {
  const told: string[] = [];
  const origins = new Set<string>();
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      told.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => told.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!origins.has(origin) && protocol !== 'data:' && protocol !== 'blob:')
      told.push(`request: ${request.url()}`);
  });
  return { told, origins };
}

export { expect };
