import { defineConfig } from '@playwright/test';
import { launchOptions } from './tools/browser/launch-options.ts';

/** The browser tests of the built app: `npx vite build && npx playwright test`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(),
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
  },
});
