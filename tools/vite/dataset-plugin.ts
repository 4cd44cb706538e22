import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkPlaces } from '../data/check-places.ts';
import { inOrder, loadRecords, type AllLists } from '../data/load-records.ts';
import { makeCatalogue } from '../data/make-catalogue.ts';
import { DataError } from '../data/problem.ts';

const CATALOGUE = 'virtual:anmo/catalogue';
const DATASET = 'virtual:anmo/dataset';
const LEARN = 'virtual:anmo/learn';
const MODULES: readonly string[] = [CATALOGUE, DATASET, LEARN];

const asModule = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Serves the records of `data/` as modules: a small catalogue, the whole dataset, and the pages of Learn.
 * A bad record stops a production build with file, field and what was expected; any other mode warns and goes on,
 * and reloads the page when a record changes.
 */
export function datasetPlugin(root: string): Plugin {
  const folder = resolve(root, 'data');
  let strict = true;
  let lists: AllLists | undefined;

  return {
    name: 'anmo:dataset',
    configResolved(config) {
      strict = config.command === 'build' && config.mode === 'production';
    },
    buildStart() {
      lists = undefined;
    },
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    load(id) {
      if (!MODULES.includes(id.slice(1)) || !id.startsWith('\0')) return null;
      if (!lists) {
        const loaded = loadRecords(folder);
        // Solving every rule takes a second, so only what is to be published is solved here.
        if (strict && loaded.problems.length === 0) loaded.problems.push(...checkPlaces(loaded.lists));
        if (loaded.problems.length > 0) {
          const error = new DataError(loaded.problems);
          if (strict) this.error(error.message);
          this.warn(error.message);
        }
        lists = loaded.lists;
      }
      const { learn, ...records } = lists;
      if (id === `\0${LEARN}`) return asModule('pages', inOrder(learn));
      return id === `\0${DATASET}`
        ? asModule('records', records)
        : asModule('catalogue', makeCatalogue(records));
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(join(folder, '/')) || !path.endsWith('.json')) return;
        lists = undefined;
        for (const id of MODULES) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
