import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respond } from './respond.ts';

export interface StaticServer {
  /** With the path it serves under, ending in a slash. */
  readonly url: string;
  /** Stops at once, open connections included. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Told of every answer: what was asked for, and how many bytes of body were sent. */
  readonly onAnswer?: (target: string, bytes: number) => void;
  /** 0: any free one. */
  readonly port?: number;
  /** Serve the folder under this path, as a project page would: `/anmo/`. */
  readonly under?: string;
  readonly host?: string;
}

/** Serves a built folder. Rejects when the port is taken. */
export function serveFolder(
  root: string,
  { port = 0, under = '/', host = '127.0.0.1', onAnswer }: ServeOptions = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const target = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (!target.startsWith(under)) {
      response.writeHead(404).end();
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const answer = respond(root, target.slice(under.length - 1), accepted, request.headers['if-none-match']);
    onAnswer?.(target, answer.body.length);
    response
      .writeHead(answer.status, answer.headers)
      .end(request.method === 'HEAD' ? undefined : answer.body);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () =>
      done({
        url: `http://localhost:${(server.address() as AddressInfo).port}${under}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
