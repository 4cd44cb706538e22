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
