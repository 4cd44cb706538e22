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

  it('when it names a point, technique, stretch, condition, complaint, routine or source that is not there: both ends', () => {
    const NOT = 'no-such-thing';
    /** Each field that names another record: where it is, how to spoil it, and where its record should have been. */
    const ends: readonly [
      file: string,
      spoil: (record: Json) => void,
      field: RegExp,
      other: string,
      id?: string,
    ][] = [
      [LI4, (r) => (r.techniques[0].technique = NOT), /techniques\[0\]\.technique/, 'data/techniques/'],
      [LI4, (r) => (r.indications[0].complaint = NOT), /indications\[0\]\.complaint/, 'data/complaints/'],
      [LI4, (r) => (r.sources.traditional = [NOT]), /sources\.traditional\[0\]/, 'data/sources.json'],
      [
        'routines/neck-pain.json',
        (r) => (r.steps.find((s: Json) => s.stretch).stretch = NOT),
        /steps\[\d+\]\.stretch/,
        'data/stretches/',
      ],
      [
        'routines/migraine.json',
        (r) => (r.steps.find((s: Json) => s.substitutes?.length).substitutes[0].point = 'LI98'),
        /steps\[\d+\]\.substitutes\[0\]\.point/,
        'data/acupoints/',
        'LI98',
      ],
      [
        'routines/insomnia.json',
        (r) => (r.steps.find((s: Json) => s.technique).technique = NOT),
        /steps\[\d+\]\.technique/,
        'data/techniques/',
      ],
      ['complaints/neck-pain.json', (r) => (r.asks = [NOT]), /asks\[0\]/, 'data/conditions/'],
      ['complaints/migraine.json', (r) => (r.routine = NOT), /routine/, 'data/routines/'],
      [
        'complaints/insomnia.json',
        (r) => (r.redFlags[0].sources = [NOT]),
        /redFlags\[0\]\.sources\[0\]/,
        'data/sources.json',
      ],
      [
        'complaints/nausea.json',
        (r) => (r.evidence[0].sources = [NOT]),
        /evidence\[0\]\.sources\[0\]/,
        'data/sources.json',
      ],
      ['conditions/child.json', (r) => (r.excludes = [NOT]), /excludes\[0\]/, 'data/conditions/'],
      ['conditions/trying-to-conceive.json', (r) => (r.within = NOT), /within/, 'data/conditions/'],
      ['contraindications/clot-leg.json', (r) => (r.condition = NOT), /condition/, 'data/conditions/'],
      [
        'contraindications/pregnancy-points.json',
        (r) => r.covers.points.push('SP99'),
        /covers\.points\[\d+\]/,
        'data/acupoints/',
        'SP99',
      ],
      [
        'contraindications/blood-thinner-ball.json',
        (r) => (r.covers.techniques = [NOT]),
        /covers\.techniques\[0\]/,
        'data/techniques/',
      ],
      [
        'contraindications/fragile-bones-bending.json',
        (r) => (r.covers.stretches = [NOT]),
        /covers\.stretches\[0\]/,
        'data/stretches/',
      ],
      [
        'contraindications/pregnancy-not-a-period.json',
        (r) => (r.covers.complaints = [NOT]),
        /covers\.complaints\[0\]/,
        'data/complaints/',
      ],
      [
        'contraindications/elder-strong.json',
        (r) => (r.sources = [NOT]),
        /sources\[0\]/,
        'data/sources.json',
      ],
    ];
    for (const [file, spoil] of ends) edit(file, spoil);
    const found = lines();
    for (const [file, , field, other, id = NOT] of ends) {
      const line = found.find((each) => each.startsWith(`data/${file}: `) && field.test(each));
      expect(line, `${file} ${field}`).toContain(`expected an id in ${other} (found "${id}")`);
    }
    expect(found).toHaveLength(ends.length);
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
