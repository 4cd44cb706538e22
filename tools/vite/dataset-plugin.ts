import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkPlaces } from '../data/check-places.ts';
import { loadRecords } from '../data/load-records.ts';
import { makeCatalogue } from '../data/make-catalogue.ts';
import { DataError } from '../data/problem.ts';
import type { RecordLists } from '../../src/dataset/index-records.ts';

const CATALOGUE = 'virtual:anmo/catalogue';
const DATASET = 'virtual:anmo/dataset';

const asModule = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Serves the records of `data/` as modules: a small catalogue and the whole dataset.
 * A bad record stops a production build with file, field and what was expected; any other mode warns and goes on,
 * and reloads the page when a record changes.
 */
export function datasetPlugin(root: string): Plugin {
  const folder = resolve(root, 'data');
  let strict = true;
  let lists: RecordLists | undefined;

  return {
    name: 'anmo:dataset',
    configResolved(config) {
      strict = config.command === 'build' && config.mode === 'production';
    },
    buildStart() {
      lists = undefined;
    },
    resolveId: (id) => (id === CATALOGUE || id === DATASET ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${CATALOGUE}` && id !== `\0${DATASET}`) return null;
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
      return id === `\0${DATASET}` ? asModule('records', lists) : asModule('catalogue', makeCatalogue(lists));
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(join(folder, '/')) || !path.endsWith('.json')) return;
        lists = undefined;
        for (const id of [CATALOGUE, DATASET]) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
