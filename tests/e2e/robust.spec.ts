import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';

const NO_BODY = /Failed to load resource|The body: /;

test.describe('when something is missing or damaged', () => {
  test.describe('the body', () => {
    test.use({ allowed: NO_BODY });

    test('that cannot be fetched is said so, the lists still work, and another try brings it', async ({
      app,
      page,
    }) => {
      await page.route('**/body.glb*', (route) => route.abort());
      await page.goto(app.url);
      await expect(page.getByRole('alert')).toContainText(t('body.error.body-missing'));
      await page
        .getByRole('link', { name: t('nav.atlas'), exact: true })
        .first()
        .click();
      await page.getByRole('link', { name: /409/ }).click();
      await expect(page.getByRole('link', { name: /Zhōngfǔ/ }).first()).toBeVisible();
      await page.unroute('**/body.glb*');
      await page.getByRole('button', { name: t('body.retry') }).click();
      await app.stands();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('that is damaged is said so', async ({ app, page }) => {
      await page.route('**/body.glb*', (route) =>
        route.fulfill({ body: Buffer.alloc(5000, 7), contentType: 'model/gltf-binary' }),
      );
      await page.goto(app.url);
      await expect(page.getByRole('alert')).toContainText(t('body.error.body-damaged'));
      await expect(page.getByText(t('group.neck-shoulder')).first()).toBeVisible();
    });
  });

  test.describe('WebGL', () => {
    test('that there is none of leaves the lists and texts', async ({ app, page }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.goto(`${app.url}#/atlas/LI4`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Hégǔ');
      await expect(page.getByRole('alert')).toContainText(t('body.error.no-webgl'));
    });

    test('that is taken away comes back by itself', async ({ app, page }) => {
      await app.open();
      await page.locator('canvas[data-stage]').evaluate(async (canvas: HTMLCanvasElement) => {
        const lose = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        lose?.loseContext();
        await new Promise((done) => setTimeout(done, 300));
        lose?.restoreContext();
      });
      await app.stands();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
    test.use({ allowed: /THREE\.WebGLRenderer: Context (Lost|Restored)|CONTEXT_LOST/ });
  });

  test.describe('what was kept on the device', () => {
    test('is set aside when it cannot be read, said once, and never thrown away', async ({ app, page }) => {
      await page.addInitScript(() => {
        if (sessionStorage.getItem('damaged')) return;
        sessionStorage.setItem('damaged', 'yes');
        localStorage.setItem('anmo.profile', '{"pregnancy":"perhaps"');
      });
      await app.open();
      await expect(page.getByText(t('storage.damaged', { what: t('storage.profile') }))).toBeVisible();
      const kept = await page.evaluate(() => localStorage.getItem('anmo.profile.damaged'));
      expect(kept).toBe('{"pregnancy":"perhaps"');
      await page.reload();
      await app.stands();
      await expect(page.getByText(t('storage.damaged', { what: t('storage.profile') }))).toHaveCount(0);
    });
  });
});
