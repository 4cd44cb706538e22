import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every Chinese character in the files under the given folders, sorted, each once. */
export function hanziUsed(folders: readonly string[]): string {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path)) visit(join(path, name));
      return;
    }
    for (const character of readFileSync(path, 'utf8').match(/\p{Script=Han}/gu) ?? []) found.add(character);
  };
  folders.forEach(visit);
  return [...found].sort().join('');
}
