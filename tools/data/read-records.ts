import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../../src/domain/records/kinds.ts';
import type { Problem } from './problem.ts';

/** One record as it was read: not yet checked. */
export interface RawRecord {
  readonly kind: RecordKind;
  readonly file: string;
  /** The id that its path says: the file's name without `.json`; for `sources.json`, what the entry itself says. */
  readonly pathId: string;
  /** Its place in a file that holds several; null where the file is the record. */
  readonly index: number | null;
  readonly value: unknown;
}

const byCode = new Intl.Collator('en', { numeric: true });

/** Every record under `dataFolder`, ordered by file (LI4 before LI10), and what could not be read. */
export function readRecords(dataFolder: string): { records: RawRecord[]; problems: Problem[] } {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  const parse = (path: string): unknown => {
    const file = join('data', relative(dataFolder, path)).split(sep).join('/');
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as unknown;
    } catch (error) {
      problems.push({ file, field: '', message: `expected JSON: ${(error as Error).message}` });
      return undefined;
    }
  };

  for (const kind of RECORD_KINDS) {
    if (kind === 'sources') {
      const path = join(dataFolder, 'sources.json');
      const list = existsSync(path) ? parse(path) : undefined;
      if (list === undefined) continue;
      if (!Array.isArray(list)) {
        problems.push({ file: 'data/sources.json', field: '', message: 'expected a list of works' });
        continue;
      }
      list.forEach((value: unknown, index) => {
        const id = (value as { id?: unknown } | null)?.id;
        records.push({
          kind,
          file: 'data/sources.json',
          pathId: typeof id === 'string' ? id : '',
          index,
          value,
        });
      });
      continue;
    }
    const folder = join(dataFolder, kind);
    if (!existsSync(folder)) continue;
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort(byCode.compare);
    for (const name of paths) {
      const value = parse(join(folder, name));
      if (value === undefined) continue;
      const file = `data/${kind}/${name.split(sep).join('/')}`;
      records.push({
        kind,
        file,
        pathId: file.slice(file.lastIndexOf('/') + 1, -'.json'.length),
        index: null,
        value,
      });
    }
  }
  return { records, problems };
}
