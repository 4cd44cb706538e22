import type { DiaryEntry } from '../../domain/diary/entry.ts';
import { dayOf, localInstant } from '../../domain/diary/local-instant.ts';
import { saveFile } from '../common/save-file.ts';

/** Saves entries as a file that can be brought back. */
export async function saveDiary(entries: readonly DiaryEntry[], as: 'json' | 'csv'): Promise<void> {
  const name = `anmo-diary-${dayOf(localInstant(new Date()))}.${as}`;
  if (as === 'csv') {
    const { writeDiaryCsv } = await import('../../domain/diary/csv-file.ts');
    saveFile(name, 'text/csv', writeDiaryCsv(entries));
  } else {
    const { writeJson } = await import('../../domain/diary/json-file.ts');
    saveFile(name, 'application/json', writeJson(entries));
  }
}
