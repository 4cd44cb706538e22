import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder, type StaticServer } from './serve/server.ts';

/** `tsx tools/serve.ts [folder]`: serves the built app at PORT, or at the first free port from 4173. */
const root = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(root, 'index.html'))) {
  console.error(`${root} holds no built app: run npm run build`);
  process.exit(2);
}

const wanted = process.env['PORT'] ? Number(process.env['PORT']) : null;
const ports = wanted === null ? [4173, 4174, 4175, 4176, 0] : [wanted];

async function serveAtFirstFree(): Promise<StaticServer> {
  for (const port of ports) {
    try {
      return await serveFolder(root, { port, host: process.env['HOST'] ?? 'localhost' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`port ${ports.join(', ')} is taken: set PORT to a free one`);
}

serveAtFirstFree().then(
  ({ url }) => console.log(`Anmo is at ${url}`),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
