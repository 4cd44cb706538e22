import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../tools/vite/csp-plugin.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the README', () => {
  const readme = read('README.md');

  it('gives the policy that the built page carries', () => {
    expect(readme).toContain(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY};`);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(start|test))/g)].map(
      ([, run, short]) => run ?? short,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !scripts[name ?? ''])).toEqual([]);
  });

  it.each(['README.md', 'data/README.md'])('%s points only to files that there are', (file) => {
    const text = read(file);
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => join(folder, link!));
    const paths = [...text.matchAll(/`((?:src|tools|data|tests|public)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
