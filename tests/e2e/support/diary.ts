import type { DayEntry, DiaryEntry, Score, SessionEntry, StepDone } from '../../../src/domain/diary/entry.ts';
import { dayOf } from '../../../src/domain/diary/local-instant.ts';
import { writeJson } from '../../../src/domain/diary/json-file.ts';
import { t } from '../../../src/messages/t.ts';
import { expect, type App } from './fixtures.ts';

const DAY = 86_400_000;

/** So many sessions for a complaint, a day apart and the last one yesterday, and how the days between were. */
export function diaryOf(
  complaint: string,
  { sessions = 10, points = ['GB20', 'LI4'], signs = [] as readonly string[] },
): readonly DiaryEntry[] {
  const steps: readonly StepDone[] = points.flatMap((point) =>
    (['L', 'R'] as const).map((side) => ({
      target: { point },
      technique: 'thumb-press',
      side,
      seconds: 60,
      planned: 60,
      skipped: false,
    })),
  );
  return Array.from({ length: sessions }, (_, i): readonly DiaryEntry[] => {
    const began = { at: Date.now() - (sessions - i) * DAY, offset: 0 };
    const before = Math.max(0, 8 - i) as Score;
    const session: SessionEntry = {
      kind: 'session',
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      revision: 0,
      began,
      ended: { ...began, at: began.at + 600_000 },
      complaints: [complaint],
      plan: `/relieve/${complaint}`,
      routine: null,
      steps,
      outcome: i === 0 ? 'ended-early' : 'completed',
      severities: [{ complaint, before, after: Math.max(0, before - 2) as Score }],
      signs: signs[i] === undefined ? [] : [signs[i]],
      notes: 'A note of my own.',
    };
    const day: DayEntry = {
      kind: 'day',
      day: dayOf(began),
      revision: 0,
      sleep: 5,
      function: { activity: 'turn my head when parking', score: 6 },
      stress: 4,
      severity: [],
      notes: '',
    };
    return [session, day];
  }).flat();
}

/** Puts entries into the diary the way a person does: by a file. */
export async function bringDiary(app: App, entries: readonly DiaryEntry[]): Promise<void> {
  await app.open('#/diary/data', 'picture');
  await app.page.locator('input[type="file"]').setInputFiles({
    name: 'diary.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeJson(entries)),
  });
  await expect(app.page.getByText(t('keep.brought', { count: entries.length }))).toBeVisible();
}
