import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function runExport(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/export/export.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

describe('the export command', () => {
  it.each([
    [['placements', '--body', 'giant'], 'unknown body "giant"'],
    [['placement'], 'unknown export "placement"'],
    [[], 'unknown export ""'],
    [['placements', '--boddy', 'tall'], 'unknown option --boddy'],
    [['dataset', 'tall'], 'unexpected "tall"'],
  ])(
    'refuses %j in one line, with exit 2 and nothing printed',
    (words, message) => {
      const { status, stdout, stderr } = runExport(...words);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain(message);
    },
    60_000,
  );

  it('prints every placement and landmark of a body, in tenths of a millimetre', () => {
    const { status, stdout, stderr } = runExport('placements', '--body', 'slim');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const out = JSON.parse(stdout) as {
      body: string;
      units: string;
      axes: unknown;
      points: Record<string, number[] | { L: number[]; R: number[] }>;
      normals: Record<string, unknown>;
      landmarks: Record<string, unknown>;
      places: Record<string, ({ kind: string; is: string } & Record<'L' | 'R' | 'M', number[]>)[]>;
    };
    expect(out).toMatchObject({ body: 'slim', units: 'm', axes: { left: '+x', up: '+y', front: '+z' } });
    expect(Object.keys(out.points).sort()).toEqual(pointRecords.map(({ id }) => id).sort());
    expect(Object.keys(out.normals).sort()).toEqual(Object.keys(out.points).sort());
    expect(Object.keys(out.landmarks).sort()).toEqual(Object.keys(loadLandmarkTable().landmarks).sort());
    const several = pointRecords.filter(({ places }) => places);
    expect(Object.keys(out.places).sort()).toEqual(several.map(({ id }) => id).sort());
    for (const { id, places } of several) {
      out.places[id]!.forEach((place, i) => {
        const { kind, is, laterality } = places![i]!;
        expect(place).toMatchObject({ kind, is });
        const sides = laterality === 'midline' ? ['M'] : ['L', 'R'];
        expect(Object.keys(place).sort()).toEqual(['kind', 'is', ...sides].sort());
        for (const side of sides as ('L' | 'R' | 'M')[]) expect(place[side], id).toHaveLength(3);
      });
    }
    for (const { id, laterality } of pointRecords) {
      const place = out.points[id]!;
      const places =
        laterality === 'midline'
          ? [place as number[]]
          : [(place as { L: number[] }).L, (place as { R: number[] }).R];
      for (const each of places) {
        expect(each, id).toHaveLength(3);
        for (const value of each) expect(value, id).toBe(Math.round(value * 1e5) / 1e5);
      }
    }
  }, 60_000);
});
