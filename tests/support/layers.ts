import { posix } from 'node:path';
import { reachedBy } from './imports-of.ts';

/**
 * Who may lean on whom. A file belongs to the layer whose folder is the longest start of its path.
 * `packages`: which npm packages a layer may name (a start of the name; `*` for any).
 */
const LAYERS: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly packages: readonly string[] }>
> = {
  data: { imports: [], packages: [] },
  'src/domain': { imports: ['src/domain'], packages: ['zod'] },
  'src/dataset': { imports: ['src/dataset', 'src/domain', 'data'], packages: ['virtual:anmo/'] },
  'src/messages': { imports: ['src/messages'], packages: ['i18next'] },
  'src/state': { imports: ['src/state', 'src/domain'], packages: ['zustand'] },
  'src/assets': { imports: [], packages: [] },
  'src/styles': { imports: ['src/styles', 'src/assets'], packages: [] },
  'src/scene': {
    imports: ['src/scene', 'src/state', 'src/dataset', 'src/domain'],
    packages: ['react', 'three', '@react-three/', 'camera-controls', 'zustand'],
  },
  'src/ui': {
    imports: ['src/ui', 'src/state', 'src/dataset', 'src/domain', 'src/messages', 'src/styles', 'src/assets'],
    packages: ['react', '@base-ui/react', 'wouter', 'zustand'],
  },
  'src/app': {
    imports: ['src/'],
    packages: ['react', 'react-dom', 'wouter', 'zustand', 'zod', 'i18next', 'idb'],
  },
  tools: { imports: ['tools', 'src/domain', 'src/dataset', 'data', 'public/models'], packages: ['*'] },
};

const layerOf = (path: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];

const startsWith = (text: string, start: string): boolean =>
  text === start || text.startsWith(start.endsWith('/') ? start : `${start}/`);

/** Every way in which one file goes where its layer may not, as sentences. */
export function breachesOf(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file} lies in no layer: add its folder to the map`];
  const { imports, packages } = LAYERS[layer]!;
  const reached = reachedBy(file, source);
  const breaches = reached.imports.flatMap((name) => {
    if (name.startsWith('.') || name.startsWith('/')) {
      const target = posix.normalize(posix.join(posix.dirname(file), name)).replace(/^\/+/, '');
      return imports.some((folder) => startsWith(target, folder))
        ? []
        : [`${file} imports ${target}: ${layer} may not`];
    }
    const isAllowed = packages.some((start) => start === '*' || startsWith(name, start));
    return isAllowed ? [] : [`${file} imports ${name}: ${layer} may not`];
  });
  if (layer === 'src/domain')
    breaches.push(...reached.browserNames.map((name) => `${file} uses ${name}: the domain knows no browser`));
  return breaches;
}
