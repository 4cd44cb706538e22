import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const MODELS = 'virtual:anmo/models';
const FILES = { bodyFile: 'body.glb', detailFile: 'body-detail.glb' };

/**
 * Addresses of the baked body, relative to the page, each with a short hash of its bytes (`models/body.glb?v=…`),
 * so that they may be cached for ever under a fixed name.
 */
export function modelsPlugin(root: string): Plugin {
  const folder = resolve(root, 'public/models');
  return {
    name: 'anmo:models',
    resolveId: (id) => (id === MODELS ? `\0${MODELS}` : null),
    load(id) {
      if (id !== `\0${MODELS}`) return null;
      return Object.entries(FILES)
        .map(([name, file]) => {
          const path = join(folder, file);
          if (!existsSync(path))
            this.error(`public/models/${file}: expected the baked body (npm run bake:body)`);
          const version = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 10);
          return `export const ${name} = ${JSON.stringify(`models/${file}?v=${version}`)};`;
        })
        .join('\n');
    },
  };
}
