import type { Page } from '@playwright/test';
import type { Complaint } from '../../../src/domain/records/complaint.ts';
import { t } from '../../../src/messages/t.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { expect } from './fixtures.ts';

export const dataset = loadDatasetFromDisk();

/** A record that these tests stand on; its absence is a failure that says so. */
export function needed<T>(record: T | undefined, name: string): T {
  if (record === undefined) throw new Error(`these tests need ${name}`);
  return record;
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** From the start page to a complaint: its group is unfolded first. */
export async function chooseComplaint(page: Page, { title, group }: Complaint): Promise<void> {
  const name = page.locator('.group-name').getByText(t(`group.${group}`), { exact: true });
  await name.click();
  await page.getByRole('link', { name: title }).click();
}

/**
 * Answers the questions from the first to the last: pregnancy as given, "no" to everything else. The first question is
 * always about pregnancy.
 */
export async function answerQuestions(page: Page, pregnancy: 'no' | 'yes'): Promise<void> {
  await expect(page.getByRole('heading', { name: t('pregnancy.title') })).toBeVisible();
  for (let question = 1; question < 15; question++) {
    const isPregnancy = await page.getByRole('heading', { name: t('pregnancy.title') }).isVisible();
    const answer = isPregnancy ? t(`pregnancy.${pregnancy}`) : t('questions.no');
    const noToAll = page.getByRole('button', { name: t('questions.group.none') });
    if (await noToAll.isVisible()) await noToAll.click();
    else await page.getByRole('radio', { name: answer, exact: true }).check();
    const last = page.getByRole('button', { name: t('questions.last') });
    const isLast = await last.isVisible();
    await (isLast ? last : page.getByRole('button', { name: t('questions.next') })).click();
    if (isLast) return;
  }
  throw new Error('more questions than anyone should be asked');
}

/** Presses Tab until what has the focus is called so. Fails after a round of the whole page. */
export async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(
    role as 'button',
    typeof name === 'string' ? { name, exact: true } : { name },
  );
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await wanted.evaluateAll((found) =>
      found.includes(document.activeElement as HTMLElement),
    );
    if (isThere) return;
  }
  throw new Error(`Tab never came to the ${role} "${String(name)}"`);
}

/** Does something until it has led where it should; says so where it never does. */
export async function until(
  page: Page,
  act: () => Promise<unknown>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  for (let times = 0; times < 12; times++) {
    if (await isThere()) return;
    await act();
    await page.waitForTimeout(120);
  }
  expect(await isThere(), 'came there').toBe(true);
}
