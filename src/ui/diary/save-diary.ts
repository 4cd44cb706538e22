import type { DiaryEntry } from '../../domain/diary/entry.ts';
import { dayOf, localInstant } from '../../domain/diary/local-instant.ts';
import { saveFile } from './save-file.ts';

/** Saves entries as a file that can be brought back. */
export async function saveDiary(entries: readonly DiaryEntry[], as: 'json' | 'csv'): Promise<void> {
  const name = `anmo-diary-${dayOf(localInstant(new Date()))}.${as}`;
  if (as === 'csv') {
    const { writeDiaryCsv } = await import('../../domain/diary/csv-file.ts');
    saveFile(writeDiaryCsv(entries), name, 'text/csv;charset=utf-8');
  } else {
    const { writeJson } = await import('../../domain/diary/json-file.ts');
    saveFile(writeJson(entries), name, 'application/json');
  }
}
