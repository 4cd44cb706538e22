import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { respond } from '../../../tools/serve/respond.ts';

describe('the static server', () => {
  let folder: string;
  const page = '<!doctype html><title>a page</title>'.repeat(20);
  const get = (target: string, accepted = '', tag?: string) =>
    respond(join(folder, 'dist'), target, accepted, tag);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    for (const name of ['dist/assets', 'dist/models', 'dist/.hidden'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'dist/index.html'), page);
    writeFileSync(join(folder, 'dist/assets/a-1234.js'), 'let a;');
    writeFileSync(join(folder, 'dist/models/body.glb'), Buffer.alloc(100));
    writeFileSync(join(folder, 'dist/.hidden/a.txt'), 'hidden');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the page, never kept without asking', () => {
    expect(get('/').body.toString()).toBe(page);
    expect(get('/').headers['cache-control']).toBe('no-cache');
    expect(get('/index.html').headers['content-type']).toContain('text/html');
  });

  it('compresses as the browser accepts', () => {
    const brotli = get('/', 'gzip, deflate, br');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    expect(gunzipSync(get('/', 'gzip').body).toString()).toBe(page);
    expect(get('/', 'identity').headers['content-encoding']).toBeUndefined();
  });

  it('lets files whose address names their bytes be kept for ever', () => {
    expect(get('/assets/a-1234.js').headers['cache-control']).toContain('immutable');
    expect(get('/models/body.glb?v=12').headers['cache-control']).toContain('immutable');
    expect(get('/models/body.glb').headers['cache-control']).toBe('no-cache');
    expect(get('/models/body.glb').headers['content-type']).toBe('model/gltf-binary');
  });

  it('answers 304 to a tag it gave', () => {
    const { etag } = get('/', 'br').headers;
    expect(get('/', 'br', etag).status).toBe(304);
    expect(get('/', 'br', '"other"').status).toBe(200);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/.hidden/a.txt',
    '/none',
    '/assets',
  ])('gives nothing for %s', (target) => {
    expect(get(target).status).toBe(404);
  });

  it('refuses an address that is not text', () => {
    expect(get('/%ff').status).toBe(400);
    expect(get('/a%00').status).toBe(400);
  });
});
