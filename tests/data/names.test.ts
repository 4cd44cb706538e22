import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Acupoint } from '../../src/domain/records/acupoint.ts';
import { readSyllables } from './pinyin-syllables.ts';

const FOLDER = join(import.meta.dirname, '../../data/acupoints');
const points = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Acupoint);

const characters = (text: string): string[] => [...text];
const syllablesOf = ({ names }: Acupoint): readonly string[] | undefined =>
  readSyllables(names.pinyin.replaceAll(/[’']/g, ''), characters(names.hans).length)[0];

/** Collects what is said of each key, to find keys of which two things are said. */
function saidTwice(pairs: Iterable<readonly [key: string, value: string, where: string]>): string[] {
  const first = new Map<string, readonly [value: string, where: string]>();
  const clashes: string[] = [];
  for (const [key, value, where] of pairs) {
    const known = first.get(key);
    if (known === undefined) first.set(key, [value, where]);
    else if (known[0] !== value) clashes.push(`${key}: ${known[0]} in ${known[1]}, ${value} in ${where}`);
  }
  return clashes;
}

describe('the checker of pinyin', () => {
  it.each([
    ['hégǔ', 2, true],
    ['shuǐgōu', 2, true],
    ['jiānwàishū', 3, true],
    ['jiūwěi', 2, true],
    ['qūchí', 2, true],
    ['qūchi', 2, false],
    ['fēngchíh', 2, false],
    ['hòuxī', 3, false],
    ['tàuyáng', 2, false],
    ['xuèhaǐ', 2, false],
    ['guānyuán', 2, true],
  ])('reads %s as %i marked syllables: %s', (word, count, readable) => {
    expect(readSyllables(word, count).length > 0).toBe(readable);
  });
});

describe('names of acupoints', () => {
  it('were read from the data', () => {
    expect(points.length).toBeGreaterThanOrEqual(90);
  });

  it.each(points.map((point) => [point.id, point] as const))(
    '%s: one tone-marked syllable a character',
    (_, point) => {
      expect(syllablesOf(point), `${point.names.pinyin} for ${point.names.hans}`).toBeDefined();
      expect(characters(point.names.hant)).toHaveLength(characters(point.names.hans).length);
    },
  );

  it.each(points.map((point) => [point.id, point] as const))(
    '%s: found by its name without tones',
    (_, point) => {
      const toneless = point.names.pinyin.normalize('NFD').replaceAll(/[\u0300-\u036f’']/g, '');
      expect(point.aliases).toContain(toneless);
    },
  );

  it.each(points.map((point) => [point.id, point] as const))(
    '%s: no alias twice, none its own code',
    (_, point) => {
      expect(new Set(point.aliases).size).toBe(point.aliases.length);
      expect(point.aliases).not.toContain(point.id);
    },
  );

  it('writes a simplified character always as the same traditional one', () => {
    const pairs = points.flatMap((point) => {
      const traditional = characters(point.names.hant);
      return characters(point.names.hans).map(
        (character, at) => [character, traditional[at] ?? '', point.id] as const,
      );
    });
    expect(saidTwice(pairs)).toEqual([]);
  });

  it('reads a character always the same way', () => {
    const pairs = points.flatMap((point) => {
      const syllables = syllablesOf(point) ?? [];
      return characters(point.names.hans).map(
        (character, at) => [character, syllables[at] ?? '', point.id] as const,
      );
    });
    expect(saidTwice(pairs)).toEqual([]);
  });

  it('gives each alias that is a code to one point only', () => {
    const codes = points.flatMap(({ id, aliases }) =>
      aliases
        .filter((alias) => /^[A-Za-z-]+\d+$/.test(alias))
        .map((alias) => [alias.toUpperCase(), id, id] as const),
    );
    expect(saidTwice(codes)).toEqual([]);
  });
});
