import type { DiaryEntry } from './entry.ts';
import { migrate } from './migrations.ts';
import { entrySchema } from './schema.ts';

export type EntryRead =
  | { readonly ok: true; readonly entry: DiaryEntry }
  /** `path`: where in it, as "severities[0].before"; empty: the whole of it. */
  | { readonly ok: false; readonly path: string };

/** Reads an entry that `version` of the schema wrote, without trusting it. */
export function readEntry(value: unknown, version: number): EntryRead {
  const parsed = entrySchema.safeParse(migrate(value, version));
  if (parsed.success) return { ok: true, entry: tidy(parsed.data) };
  const [issue] = parsed.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { ok: false, path: writePath([...(issue?.path ?? []), ...extra]) };
}

/** One way to write one entry: severities in the order of the complaints, and only those that say something. */
export function tidy(entry: DiaryEntry): DiaryEntry {
  if (entry.kind === 'day') return entry;
  const { complaints, severities } = entry;
  return {
    ...entry,
    severities: complaints.flatMap(
      (id) =>
        severities.find(
          ({ complaint, before, after }) => complaint === id && (before !== null || after !== null),
        ) ?? [],
    ),
  };
}

/** "severities[0].before" */
export const writePath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (written, part) =>
      typeof part === 'number'
        ? `${written}[${part}]`
        : `${written}${written && '.'}${String(part).slice(0, 40)}`,
    '',
  );
