import { t } from '../../src/messages/t.ts';
import { expect, test } from './support/fixtures.ts';
import { dataset, needed } from './support/way.ts';

const WOUND = needed(dataset.conditions.get('skin-problem'), 'the condition skin-problem');
const CHILD = needed(dataset.conditions.get('child'), 'the condition child');
const ELDER = needed(dataset.conditions.get('elder'), 'the condition elder');

test('where a wound is can be told, is kept, and leaves out that place alone', async ({ app, page }) => {
  await app.open('#/you');
  const question = (name: string) =>
    page.locator('section.about-one', { has: page.getByRole('heading', { name }) });
  const wound = question(WOUND.question);
  await wound.getByText(t('questions.yes'), { exact: true }).click();
  await expect(wound.getByText(t('places.open'))).toBeVisible();
  await wound.getByText(t('region.hand-back'), { exact: true }).click();
  await wound
    .getByRole('group', { name: t('places.side', { region: t('region.hand-back') }) })
    .getByText(t('places.side.left'), { exact: true })
    .click();
  await page.reload();
  await expect(wound.getByRole('checkbox', { name: t('region.hand-back') })).toBeChecked();

  for (const { question: asked } of [CHILD, ELDER])
    await question(asked).getByText(t('questions.yes'), { exact: true }).click();
  const contradiction = t('contradiction.both', { first: CHILD.name, second: ELDER.name });
  await expect(page.getByText(contradiction)).toBeVisible();
  await question(ELDER.question).getByText(t('questions.no'), { exact: true }).click();
  await expect(page.getByText(contradiction)).toBeHidden();

  await page.evaluate(() => (location.hash = '#/atlas/LI3'));
  await expect(page.getByText(t('point.press.none'))).toBeVisible();
  await page.evaluate(() => (location.hash = '#/atlas/LI11'));
  await expect(page.getByText(t('point.press.none'))).toBeHidden();
});
