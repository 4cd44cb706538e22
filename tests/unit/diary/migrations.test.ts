import { describe, expect, it } from 'vitest';
import {
  MIGRATIONS,
  migrate,
  VERSION,
  versionAfter,
  type Migration,
} from '../../../src/domain/diary/migrations.ts';
import { readEntry } from '../../../src/domain/diary/read-entry.ts';

/** An entry as each version before the present one wrote it, by that version. */
const OLD: Readonly<Record<number, unknown>> = {};

/** Migrations that no example passes through, and those that do not follow on from the one before. */
const unexercised = (migrations: readonly Migration[], examples: Readonly<Record<number, unknown>>) =>
  migrations.filter(({ to }, index) => !(to - 1 in examples) || to !== index + 2).map(({ to }) => to);

describe('the migrations', () => {
  it('are each exercised by an entry of the version before', () => {
    expect(unexercised(MIGRATIONS, OLD)).toEqual([]);
  });

  it('lead every old entry to one that is read now', () => {
    for (const [version, entry] of Object.entries(OLD))
      expect(readEntry(entry, Number(version)).ok, `version ${version}`).toBe(true);
    expect(VERSION).toBe(MIGRATIONS.length + 1);
  });

  const steps: readonly Migration[] = [
    { to: 2, up: (entry) => ({ ...entry, two: true }) },
    { to: 3, up: ({ two, ...rest }) => ({ ...rest, was: two }) },
  ];

  it('would be missed if one had no example, or a version were skipped', () => {
    expect(unexercised(steps, { 1: {}, 2: {} })).toEqual([]);
    expect(unexercised(steps, { 1: {} })).toEqual([3]);
    expect(unexercised([{ to: 3, up: (entry) => entry }], { 2: {} })).toEqual([3]);
  });

  it('are taken in order, from the version that wrote the entry', () => {
    expect(versionAfter(steps)).toBe(3);
    expect(migrate({ a: 1 }, 1, steps)).toEqual({ a: 1, was: true });
    expect(migrate({ a: 1, two: false }, 2, steps)).toEqual({ a: 1, was: false });
    expect(migrate({ a: 1 }, 3, steps)).toEqual({ a: 1 });
    expect(migrate('no entry', 1, steps)).toBe('no entry');
  });
});
