import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.glb': 'model/gltf-binary',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.md', '.txt', '.svg', '.glb']);

/** Sent with every answer: what the page's own policy can't say in a meta tag, and no guessing of types. */
const ALWAYS = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { ...ALWAYS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  body: Buffer.from(text),
});

/** The file that a path of the address means, inside `root`; null where there is none to give. */
function findFile(root: string, path: string): string | null {
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  const isInside = file.startsWith(resolve(root) + sep);
  const isHidden = file.slice(resolve(root).length).includes(`${sep}.`);
  if (!isInside || isHidden || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return file;
}

/** Compressed once and kept, by file, time of change and encoding. */
const packed = new Map<string, Buffer>();

function pack(file: string, encoding: 'br' | 'gzip' | null): Buffer {
  const key = `${file} ${statSync(file).mtimeMs} ${encoding}`;
  let body = packed.get(key);
  if (!body) {
    body = readFileSync(file);
    if (encoding === 'gzip') body = gzipSync(body, { level: 9 });
    if (encoding === 'br') {
      const quality = body.length > 1_500_000 ? 9 : 11;
      body = brotliCompressSync(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
    }
    packed.set(key, body);
  }
  return body;
}

/**
 * The answer to a GET for `target` (path and query as sent) from the built folder `root`.
 * Files whose address changes with their bytes (a hash in `assets/`, a `?v=`) may be kept for ever; the rest is asked for anew.
 */
export function respond(
  root: string,
  target: string,
  accepted: string,
  knownTag: string | undefined,
): Answer {
  let path: string;
  const [rawPath = '/', query = ''] = target.split('?', 2);
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return plain(400, 'Bad address');
  }
  if (path.includes('\0')) return plain(400, 'Bad address');
  const file = findFile(root, path);
  if (file === null) return plain(404, 'Nothing is here');

  const extension = extname(file);
  const canPack = COMPRESSED.has(extension);
  const encoding = !canPack
    ? null
    : /\bbr\b/.test(accepted)
      ? 'br'
      : /\bgzip\b/.test(accepted)
        ? 'gzip'
        : null;
  const body = pack(file, encoding);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isForEver = file.startsWith(join(resolve(root), 'assets') + sep) || /(^|&)v=/.test(query);
  const headers: Record<string, string> = {
    ...ALWAYS,
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': isForEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
  };
  if (knownTag === tag) return { status: 304, headers, body: Buffer.alloc(0) };
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = String(body.length);
  return { status: 200, headers, body };
}
