import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { landmarkTableSchema, type LandmarkTable } from '../../src/domain/locator/landmark-table.ts';

const FILE = join(import.meta.dirname, '..', '..', 'data', 'landmarks.json');

/**
 * `data/landmarks.json`, checked.
 * @throws Error naming the file and the field.
 */
export function loadLandmarkTable(): LandmarkTable {
  const read = landmarkTableSchema.safeParse(JSON.parse(readFileSync(FILE, 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`data/landmarks.json: ${issue!.path.join('.')}: ${issue!.message}`);
}
