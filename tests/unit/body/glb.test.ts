import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bufferView, readGlb } from '../../../src/domain/body/glb.ts';
import { parseBodyDetail } from '../../../src/domain/body/parse-body-detail.ts';
import { parseBody } from '../../../src/domain/body/parse-body.ts';

const models = join(import.meta.dirname, '../../../public/models');
const body = readFileSync(join(models, 'body.glb'));
const detail = readFileSync(join(models, 'body-detail.glb'));

describe('reading the body', () => {
  it('says what is wrong with a file that is not it', () => {
    expect(() => readGlb(new TextEncoder().encode('<!doctype html><p>Not found</p>'))).toThrow(
      'not a binary glTF file',
    );
    expect(() => readGlb(body.subarray(0, body.length - 100))).toThrow('cut short');
    expect(() => parseBody(detail)).toThrow('not an Anmo body');
    expect(() => parseBodyDetail(body, parseBody(body))).toThrow('not the detail');
    const version1 = Uint8Array.from(body.subarray(0, 200));
    version1[4] = 1;
    expect(() => readGlb(version1)).toThrow('version 1');
    expect(() => bufferView(readGlb(body), 999)).toThrow('no buffer view 999');
  });

  it('takes bytes that start anywhere in their buffer', () => {
    const shifted = new Uint8Array(body.length + 3);
    shifted.set(body, 3);
    expect(parseBody(shifted.subarray(3)).positions).toEqual(parseBody(body).positions);
  });
});
