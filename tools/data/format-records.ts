import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_SCHEMAS } from '../../src/domain/records/kinds.ts';
import { canonical } from './canonical.ts';
import { layoutJson } from './layout-json.ts';
import { readRecords } from './read-records.ts';

/** A record's file whose text is not the canonical one, and that text. */
export interface Unformatted {
  readonly path: string;
  readonly file: string;
  readonly text: string;
}

/** Every file of records that isn't in canonical form: keys in schema order, laid out in the one way. */
export async function findUnformatted(dataFolder: string): Promise<Unformatted[]> {
  const { records } = readRecords(dataFolder);
  const byFile = new Map<string, { value: unknown; isList: boolean }>();
  for (const { file, index, kind, value } of records) {
    const ordered = canonical(RECORD_SCHEMAS[kind], value);
    const earlier = byFile.get(file);
    if (earlier?.isList) (earlier.value as unknown[]).push(ordered);
    else
      byFile.set(
        file,
        index === null ? { value: ordered, isList: false } : { value: [ordered], isList: true },
      );
  }
  const found: Unformatted[] = [];
  for (const [file, { value }] of byFile) {
    const path = join(dataFolder, file.slice('data/'.length));
    const text = await layoutJson(value);
    if (readFileSync(path, 'utf8') !== text) found.push({ path, file, text });
  }
  return found;
}
