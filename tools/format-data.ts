import { writeFileSync } from 'node:fs';
import { findUnformatted } from './data/format-records.ts';
import { DATA_FOLDER } from './data/load-dataset.ts';

/** Writes records in canonical form: all, or those under the paths given. `--check` only names them, and fails. */
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isCheck = process.argv.includes('--check');

for (const { file, path, text } of await findUnformatted(DATA_FOLDER)) {
  if (paths.length > 0 && !paths.some((start) => file.startsWith(start))) continue;
  if (isCheck) {
    console.log(`${file}: not in canonical form: run npm run format`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`formatted ${file}`);
  }
}
