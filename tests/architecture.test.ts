import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachesOf } from './support/layers.ts';
import { reachedBy } from './support/imports-of.ts';

const root = new URL('..', import.meta.url).pathname;

describe('the layers', () => {
  const files = ['src', 'tools'].flatMap((top) =>
    readdirSync(root + top, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => `${top}/${name}`),
  );

  it('are kept by every import of every file', () => {
    const breaches = files
      .filter((file) => !file.endsWith('.d.ts'))
      .flatMap((file) => breachesOf(file, readFileSync(root + file, 'utf8')));
    expect(breaches).toEqual([]);
  });

  it('were looked for in every layer', () => {
    for (const [folder, least] of [
      ['src/domain', 30],
      ['src/dataset', 4],
      ['src/state', 6],
      ['src/scene', 15],
      ['src/ui', 15],
      ['src/app', 3],
      ['tools', 15],
    ] as const) {
      expect(files.filter((file) => file.startsWith(`${folder}/`)).length, folder).toBeGreaterThanOrEqual(
        least,
      );
    }
  });
});

describe('a breach is found', () => {
  const cases: readonly [way: string, file: string, source: string, breach: string][] = [
    ['a plain import', 'src/scene/a.ts', `import { b } from '../ui/b.ts';`, 'src/ui/b.ts'],
    ['a type-only import', 'src/ui/a.ts', `import type { B } from '../scene/b.ts';`, 'src/scene/b.ts'],
    ['a lazy import', 'src/ui/a.tsx', `const b = () => import('../scene/b.ts');`, 'src/scene/b.ts'],
    ['a re-export', 'src/domain/a.ts', `export * from '../state/b.ts';`, 'src/state/b.ts'],
    ['a named re-export', 'src/domain/a.ts', `export { b } from '../dataset/b.ts';`, 'src/dataset/b.ts'],
    ['an inline type', 'src/domain/a.ts', `export type A = import('../app/b.ts').B;`, 'src/app/b.ts'],
    ['a worker', 'src/ui/a.ts', `new Worker(new URL('../scene/w.ts', import.meta.url));`, 'src/scene/w.ts'],
    ['a glob', 'src/ui/a.ts', `import.meta.glob(['../scene/*.ts']);`, 'src/scene/*.ts'],
    ['a package', 'src/domain/a.ts', `import { Vector3 } from 'three';`, 'three'],
    ['a package in a package', 'src/ui/a.ts', `import x from 'three/examples/jsm/x.js';`, 'three/examples'],
    ['node in the domain', 'src/domain/a.ts', `import fs from 'node:fs';`, 'node:fs'],
    ['a browser name', 'src/domain/a.ts', `export const w = () => window.innerWidth;`, 'window'],
    ['code of tests in the app', 'src/app/a.ts', `import '../../tests/support/layers.ts';`, 'tests/support'],
    ['a folder without a layer', 'src/misc/a.ts', ``, 'no layer'],
  ];
  it.each(cases)('by %s', (_way, file, source, breach) => {
    const found = breachesOf(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(breach);
  });

  it('and what is allowed is let through', () => {
    const source = `import { z } from 'zod'; import type { A } from '../body/a.ts'; const s = { window: 1 }; s.window;`;
    expect(breachesOf('src/domain/plan/a.ts', source)).toEqual([]);
    expect(breachesOf('src/app/a.ts', `import '../scene/Stage.tsx'; import '../ui/x.css';`)).toEqual([]);
  });

  it('and a file that does not parse is an error', () => {
    expect(() => reachedBy('a.ts', 'import {')).toThrow('a.ts');
  });
});
