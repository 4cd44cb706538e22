/**
 * One step from a version of the entries to the next. A change of the schema adds one here, and an entry as it was
 * before to tests/unit/diary/migrations.test.ts, which fails without it.
 */
export interface Migration {
  /** The version that it makes; the one before is one less. */
  readonly to: number;
  readonly up: (entry: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Version 1 is the first: nothing leads to it. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of the entries that this program writes. */
export const versionAfter = (migrations: readonly Migration[]): number => migrations.at(-1)?.to ?? 1;
export const VERSION = versionAfter(MIGRATIONS);

/** Leads an entry that `version` wrote to the present one, step by step. `version` is at least 1, and not a later one. */
export function migrate(entry: unknown, version: number, migrations = MIGRATIONS): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  return migrations
    .filter(({ to }) => to > version)
    .reduce<Readonly<Record<string, unknown>>>((old, { up }) => up(old), entry as Record<string, unknown>);
}
