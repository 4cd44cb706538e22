import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPlaces } from '../../tools/data/check-places.ts';
import { findUnformatted } from '../../tools/data/format-records.ts';
import { DATA_FOLDER, loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';
import { loadRecords } from '../../tools/data/load-records.ts';
import { problemLine } from '../../tools/data/problem.ts';

describe('the records of data/', () => {
  it('are as their schemas say, and every id they name exists', () => {
    expect(loadRecords(DATA_FOLDER).problems.map(problemLine)).toEqual([]);
  });

  it('have rules that can be followed on the body', () => {
    expect(checkPlaces(loadRecords(DATA_FOLDER).lists).map(problemLine)).toEqual([]);
  });

  it('are in canonical form (if this fails: run npm run format)', async () => {
    expect((await findUnformatted(DATA_FOLDER)).map(({ file }) => file)).toEqual([]);
  });

  it('are frozen to the depth', () => {
    const li4 = loadDatasetFromDisk().acupoints.get('LI4')!;
    expect(() => (li4.names.english = 'x')).toThrow(TypeError);
    expect(() => li4.find.push('x')).toThrow(TypeError);
  });
});

describe('a bad record is named with its file, its field and what was expected', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync(DATA_FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const LI4 = 'acupoints/LI/LI4.json';
  type Json = Record<string, any>;
  const edit = (file: string, change: (record: Json) => void): void => {
    const record = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
    change(record);
    writeFileSync(join(folder, file), JSON.stringify(record));
  };
  const lines = (): string[] => loadRecords(folder).problems.map(problemLine);

  it('when a citation is deleted', () => {
    edit(LI4, (record) => record.sources.location.pop());
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/^data\/acupoints\/LI\/LI4\.json: sources\.location: .*>=1/);
  });

  it('when a cited work is deleted from sources.json', () => {
    edit(LI4, (record) => (record.sources.location = ['no-such-work']));
    expect(lines()).toEqual([
      'data/acupoints/LI/LI4.json: sources.location[0]: expected an id in data/sources.json (found "no-such-work")',
    ]);
  });

  it('when a field is misspelt, both the stranger and the one missing', () => {
    edit(LI4, (record) => {
      record.postura = record.posture;
      delete record.posture;
    });
    expect(lines().join('\n')).toMatch(/LI4\.json: posture: .*expected string.*found nothing/);
    expect(lines().join('\n')).toMatch(/LI4\.json: .*"postura"/);
  });

  it('when a file is called otherwise than its record', () => {
    edit(LI4, (record) => (record.id = 'LI5'));
    expect(lines()).toContain(
      'data/acupoints/LI/LI4.json: id: expected "LI4" as in the file\'s name (found "LI5")',
    );
  });

  it('when a step names a point that is not there, and all faults of all files at once', () => {
    edit('routines/neck-pain.json', (record) => {
      const step = record.steps.find((one: Json) => 'point' in one);
      step.point = 'LI99';
    });
    edit(LI4, (record) => (record.region = 'elsewhere'));
    const found = lines().join('\n');
    expect(found).toMatch(
      /routines\/neck-pain\.json: steps\[\d+\]\.point: expected an id in data\/acupoints\/ \(found "LI99"\)/,
    );
    expect(found).toMatch(/LI4\.json: region: .*"hand-back".*\(found "elsewhere"\)/);
  });

  it('when a locator names a landmark that there is not', () => {
    edit(LI4, (record) => (record.locator = { at: 'no_such_place' }));
    expect(lines()).toEqual([]);
    const found = checkPlaces(loadRecords(folder).lists).map(problemLine);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^data\/acupoints\/LI\/LI4\.json: .*no_such_place/);
  });

  it('when a file is not JSON', () => {
    writeFileSync(join(folder, LI4), '{ "id": ');
    expect(lines()[0]).toMatch(/^data\/acupoints\/LI\/LI4\.json: expected JSON: /);
  });

  it('when its keys are out of order, the formatter puts them back and changes nothing else', async () => {
    const before = readFileSync(join(folder, LI4), 'utf8');
    edit(LI4, (record) => {
      const { id, ...rest } = record;
      for (const key of Object.keys(record)) delete record[key];
      Object.assign(record, rest, { id });
    });
    const [found] = await findUnformatted(folder);
    expect(found?.file).toBe('data/acupoints/LI/LI4.json');
    expect(found?.text).toBe(before);
  });
});
