import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { answerQuestions, dataset, needed } from './support/way.ts';

const tension = needed(dataset.complaints.get('muscle-tension'), 'muscle-tension');

test('a routine of one’s own, begun with nothing, is saved, kept, and judged anew by other answers', async ({
  app,
  page,
}) => {
  await app.open('#/routines');
  await expect(page.getByText(t('mine.none'))).toBeVisible();
  await expect(page.getByLabel(t('mine.new.for'))).toHaveValue(tension.id);
  await page.getByRole('link', { name: t('mine.new.empty') }).click();
  // The signs to stop and the questions come first, as for every plan.
  await page.getByRole('button', { name: t('flags.none') }).click();
  await answerQuestions(page, 'no');

  await expect(page.getByRole('heading', { name: t('edit.empty.title') })).toBeVisible();
  const search = page.getByRole('searchbox', { name: t('edit.add.search') });
  const add = async (query: string, name: string) => {
    await search.fill(query);
    await page.getByRole('button', { name: t('edit.add.what', { name }) }).click();
  };
  await add('LI4', 'Hégǔ LI4');
  await add('PC6', 'Nèiguān PC6');
  const stretch = needed(dataset.stretches.get('ear-to-shoulder'), 'ear-to-shoulder');
  await add(stretch.name, stretch.name);
  await page.getByRole('button', { name: t('edit.down', { name: 'Hégǔ LI4' }) }).click();
  await expect(page.locator('.edit-rows > li')).toHaveText([/PC6/, /LI4/, new RegExp(stretch.name)]);

  await page.getByRole('button', { name: t('save.start') }).click();
  await page.getByLabel(t('save.name')).fill('Before bed');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('save.done', { name: 'Before bed' }))).toBeVisible();

  // In another visit, by somebody who is pregnant by now.
  await app.open('#/you');
  await page
    .getByRole('radio', { name: t('pregnancy.yes'), exact: true })
    .first()
    .check();
  await app.open('#/routines');
  await page.reload();
  await app.stands();
  await page.getByRole('link', { name: 'Before bed' }).click();
  await page.getByRole('button', { name: t('flags.none') }).click();
  const routine = page.locator('.routine');
  await expect(routine.locator('.routine-rows')).toContainText('Nèiguān');
  await expect(routine.locator('.routine-rows')).not.toContainText('Hégǔ');
  await expect(routine).toContainText(t('edit.add.what', { name: 'Hégǔ LI4' }));
});

test('routines of one’s own are starred, renamed, doubled, deleted and brought back', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('anmo.routines') === null)
      localStorage.setItem(
        'anmo.routines',
        JSON.stringify({
          routines: [{ id: 'mine-1', name: 'Desk', path: '/relieve/neck-pain/for-5-desk', starred: false }],
          starred: [],
        }),
      );
  });
  await app.open('#/routines/mine-1');
  await page.getByLabel(t('mine.name')).fill('At my desk');
  await page.getByRole('button', { name: t('mine.rename') }).click();
  await page.getByRole('button', { name: t('mine.star', { name: 'At my desk' }) }).click();
  await page.getByRole('button', { name: t('mine.duplicate') }).click();
  await expect(page.locator('.own-row')).toContainText(['At my desk', 'At my desk 2']);
  await page
    .getByRole('button', { name: t('mine.delete') })
    .first()
    .click();
  await expect(page.locator('.own-row')).toHaveCount(1);
  await page.getByRole('button', { name: t('mine.undo') }).click();
  await expect(page.locator('.own-row')).toHaveCount(2);
  await app.open('#/');
  await expect(page.locator('.yours').getByRole('link', { name: 'At my desk' })).toHaveAttribute(
    'href',
    '#/relieve/neck-pain/for-5-desk',
  );
  await page.reload();
  await app.stands();
  await expect(page.locator('.yours').getByRole('link', { name: 'At my desk' })).toBeVisible();
});
