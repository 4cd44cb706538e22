import { readDiaryCsv } from './csv-file.ts';
import type { DiaryEntry } from './entry.ts';
import { FileFault, LARGEST_FILE, type Fault } from './fault.ts';
import { readJson } from './json-file.ts';

export type FileRead =
  | { readonly ok: true; readonly entries: readonly DiaryEntry[] }
  | { readonly ok: false; readonly fault: Fault };

/** Reads a diary that Anmo wrote, as JSON or CSV, all of it or none. `bytes`: the whole file. */
export function readDiaryFile(bytes: Uint8Array): FileRead {
  try {
    return { ok: true, entries: entriesIn(bytes) };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

function entriesIn(bytes: Uint8Array): readonly DiaryEntry[] {
  if (bytes.length > LARGEST_FILE) throw new FileFault({ what: 'too-large', place: '' });
  const text = decode(bytes);
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) throw new FileFault({ what: 'empty', place: '' });
  const entries = start === '{' || start === '[' ? readJson(text) : readDiaryCsv(text);
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const key = entry.kind === 'session' ? `session ${entry.id}` : `day ${entry.day}`;
    if (seen.has(key)) throw new FileFault({ what: 'twice', place: `entries[${index}]` });
    seen.add(key);
  });
  return entries;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault({ what: 'not-text', place: '' });
  }
}
