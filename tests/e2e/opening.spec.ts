import { t } from '../../src/messages/t.ts';
import { drawnShare, still } from './support/stage.ts';
import { expect, test } from './support/fixtures.ts';

test.describe('opening the app', () => {
  test('shows the body and asks where it hurts', async ({ app, page }) => {
    await app.open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where does it hurt?');
    await still(page);
    const share = await drawnShare(page);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.7);
  });

  test('draws nothing while nothing moves', async ({ app, page }) => {
    await app.open();
    await still(page);
    const frames = (): Promise<number> =>
      page.locator('canvas[data-stage]').evaluate((canvas: HTMLCanvasElement) => canvas.anmo.frames);
    const before = await frames();
    await page.waitForTimeout(5000);
    expect((await frames()) - before).toBe(0);
  });

  test('shows the body before the rest of the app is asked for, and nothing jumps when it comes', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const stages: (string | undefined)[] = [];
    await page.route('**/main-*.js', async (route) => {
      stages.push(await page.evaluate(() => document.documentElement.dataset['stage']));
      await route.continue();
    });
    await app.open();
    expect(stages).toEqual(['picture']);
    const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
    expect(shift).toBeLessThan(0.02);
  });

  test.describe('when the rest of the app does not arrive', () => {
    test.use({ allowed: /Failed to load resource/ });

    test('says so and offers another try', async ({ app, page }) => {
      await page.route('**/main-*.js', (route) => route.abort());
      await page.goto(app.url);
      await expect(page.getByText('The rest of Anmo did not arrive.')).toBeVisible();
      await page.unroute('**/main-*.js');
      await page.getByRole('link', { name: 'Try again' }).click();
      await app.stands();
      await expect(page.getByText(t('group.neck-shoulder')).first()).toBeVisible();
    });
  });

  test.describe('asks nothing of another origin', () => {
    test.use({ allowed: /Content Security Policy|example\.org/ });

    test('because its own policy forbids it', async ({ app, page }) => {
      await app.open('#/', 'picture');
      const forbidden = await page.evaluate(
        () =>
          new Promise<string>((done) => {
            document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective));
            fetch('https://example.org/').then(
              () => done('nothing'),
              () => {},
            );
          }),
      );
      expect(forbidden).toBe('connect-src');
    });
  });
});
