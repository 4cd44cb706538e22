import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';

const models = join(import.meta.dirname, '../../../public/models');
const manifest = JSON.parse(readFileSync(join(models, 'manifest.json'), 'utf8')) as {
  files: Record<string, { bytes: number; sha256: string }>;
  blendErrorMillimetres: { body: string; mean: number; max: number }[];
};

describe('the files in public/models', () => {
  it('are those that were baked', () => {
    expect(Object.keys(manifest.files).sort()).toEqual([
      'LICENSE.md',
      'PROVENANCE.md',
      'body-detail.glb',
      'body.glb',
    ]);
    for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
      const file = readFileSync(join(models, name));
      expect(file.length, name).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex'), `${name}: run npm run bake:body`).toBe(sha256);
    }
  });

  it.each(['body.glb', 'body-detail.glb'])('%s is glTF without errors or warnings', async (name) => {
    const report = (await validateBytes(new Uint8Array(readFileSync(join(models, name))))) as {
      issues: { numErrors: number; numWarnings: number; messages: unknown[] };
    };
    expect(report.issues.numErrors, JSON.stringify(report.issues.messages)).toBe(0);
    expect(report.issues.numWarnings, JSON.stringify(report.issues.messages)).toBe(0);
  });

  it('blend to within millimetres of the bodies they were baked from', () => {
    expect(manifest.blendErrorMillimetres.length).toBeGreaterThanOrEqual(8);
    for (const { body, mean } of manifest.blendErrorMillimetres) expect(mean, body).toBeLessThan(4);
  });
});
