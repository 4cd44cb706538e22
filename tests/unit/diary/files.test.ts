import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, readCsv, unguarded } from '../../../src/domain/diary/csv.ts';
import { writeDiaryCsv } from '../../../src/domain/diary/csv-file.ts';
import type { DiaryEntry } from '../../../src/domain/diary/entry.ts';
import { writeJson } from '../../../src/domain/diary/json-file.ts';
import { readDiaryFile, type FileRead } from '../../../src/domain/diary/read-file.ts';
import { diary, plainSession } from './any-entry.ts';

const read = (text: string): FileRead => readDiaryFile(new TextEncoder().encode(text));
const placeOf = (text: string): string => {
  const file = read(text);
  return file.ok ? 'taken' : `${file.fault.what}: ${file.fault.place}`;
};
const WAYS = [
  ['JSON', writeJson],
  ['CSV', writeDiaryCsv],
] as const;

describe.each(WAYS)('a diary written as %s', (_name, write) => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(diary, (entries) => {
        expect(read(write(entries))).toEqual({ ok: true, entries });
      }),
      { numRuns: 300 },
    );
  });

  it('and damaged anywhere is either refused or read as entries that can be written again', () => {
    fc.assert(
      fc.property(
        diary,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', '"', ',', '{', '9', '\n', '\0')), {
          minLength: 1,
          maxLength: 3,
        }),
        (entries, changes) => {
          let text = write(entries);
          for (const [where, by] of changes) {
            const at = where % text.length;
            text = text.slice(0, at) + by + text.slice(at + 1);
          }
          const file = read(text);
          if (file.ok) expect(read(write(file.entries))).toEqual(file);
          else expect(file.fault.what).toBeTypeOf('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a file that is refused', () => {
  const json = (entries: readonly unknown[], more = {}) =>
    JSON.stringify({ kind: 'anmo-diary', version: 1, entries, ...more });
  const good = plainSession(0);

  it.each<[string, string, string]>([
    ['empty', '  \n', 'empty: '],
    ['of something else', '{"hello":1}', 'foreign: '],
    ['a list', '[1,2]', 'foreign: '],
    ['a table of something else', 'name,age\r\nx,1\r\n', 'foreign: line 1'],
    ['prose', 'Dear diary', 'foreign: line 1'],
    ['of a newer version', json([], { version: 2 }), 'newer: version'],
    ['with more than it should have', json([], { extra: 1 }), 'wrong-value: extra'],
    [
      'with a score of 11',
      json([good, { ...good, id: 'b', severities: [{ complaint: 'neck-pain', before: 11, after: 2 }] }]),
      'wrong-value: entries[1].severities[0].before',
    ],
    [
      'with a complaint that it is not for',
      json([{ ...good, severities: [{ complaint: 'other', before: 1, after: 2 }] }]),
      'wrong-value: entries[0].severities',
    ],
    ['with a list for a text', json([{ ...good, notes: ['x'] }]), 'wrong-value: entries[0].notes'],
    [
      'with a name that is not ours',
      json([{ ...good, script: '<script>' }]),
      'wrong-value: entries[0].script',
    ],
    ['with the same entry twice', json([good, good]), 'twice: entries[1]'],
    [
      'with a prototype',
      `{"kind":"anmo-diary","version":1,"entries":[{"__proto__":{"a":1}}]}`,
      'forbidden-name: entries[0].__proto__',
    ],
    ['with a constructor', json([{ ...good, constructor: {} }]), 'forbidden-name: entries[0].constructor'],
    ['broken off', json([good]).slice(0, 40), 'unreadable: line 1'],
  ])('%s names the place', (_what, text, fault) => {
    expect(placeOf(text)).toBe(fault);
  });

  it('nested a hundred thousand deep does not bring the reader down', () => {
    const deep = `{"kind":"anmo-diary","version":1,"entries":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(placeOf(deep)).toMatch(/^(too-deep|unreadable): /);
  });

  it('of another encoding, or too large, is not read at all', () => {
    expect(readDiaryFile(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toMatchObject({
      fault: { what: 'not-text' },
    });
    expect(readDiaryFile(new Uint8Array(64 * 1024 * 1024 + 1))).toMatchObject({
      fault: { what: 'too-large' },
    });
  });

  it('as a table names line and column', () => {
    const table = writeDiaryCsv([good]);
    expect(placeOf(table.replace('completed', 'perfect'))).toBe('wrong-value: line 2, outcome');
    expect(placeOf(table.replace(',6,4,', ',60,4,'))).toBe('wrong-value: line 2, before');
    expect(placeOf(`${table}"open`)).toBe('unreadable: line 3');
    expect(placeOf(table.replace('outcome', 'result'))).toBe('wrong-value: line 1, outcome');
  });

  it('leaves the prototype of objects alone', () => {
    read(`{"kind":"anmo-diary","version":1,"entries":[],"__proto__":{"polluted":true}}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a table', () => {
  it('saved again by a spreadsheet that uses semicolons and other line ends is still ours', () => {
    const entries: readonly DiaryEntry[] = [plainSession(0, { notes: 'fine; and "well"' })];
    const rows = readCsv(writeDiaryCsv(entries).replace('\uFEFF', ''));
    const again = rows
      .map(({ cells }) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n');
    // The quoted header has no separator before its first quote ends, as such programs write it unquoted.
    const plain = again.replace(/^[^\n]*/, (head) => head.replaceAll('"', ''));
    expect(read(plain)).toEqual({ ok: true, entries });
  });

  it('shows no cell that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(diary, (entries) => {
        const [, ...rows] = readCsv(writeDiaryCsv(entries).replace('\uFEFF', ''));
        for (const cell of rows.flatMap(({ cells }) => cells)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });

  it('takes off exactly the guard that it put on', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});
