import type { z } from 'zod';
import { RECORD_SCHEMAS } from '../../src/domain/records/kinds.ts';
import { fieldName, type Problem } from './problem.ts';
import type { RawRecord } from './read-records.ts';

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** A union's complaint is that of the branch that came nearest: the one whose first fault lies deepest. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors
    .map((branch) => branch.flatMap(flatten))
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const nearest = branches[0];
  if (nearest === undefined || depth(nearest) === 0) return [issue];
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.min(...issues.map(({ path }) => path.length));

/** What is wrong with one record taken by itself: its fields, and that it is called as its file is. */
export function checkShape(record: RawRecord): { value: unknown; problems: Problem[] } {
  const prefix = record.index === null ? [] : [record.index];
  const problem = (path: readonly PropertyKey[], message: string): Problem => ({
    file: record.file,
    field: fieldName([...prefix, ...path]),
    message,
  });
  const result = RECORD_SCHEMAS[record.kind].safeParse(record.value);
  const value = result.success ? result.data : record.value;
  const problems = (result.error?.issues ?? [])
    .flatMap(flatten)
    .map((issue) => problem(issue.path, `${issue.message} (found ${shown(at(record.value, issue.path))})`));
  if (typeof record.value !== 'object' || record.value === null) return { value, problems };

  const { id, meridian } = record.value as { id?: unknown; meridian?: unknown };
  if (id !== record.pathId)
    problems.push(problem(['id'], `expected "${record.pathId}" as in the file's name (found ${shown(id)})`));
  if (record.kind === 'acupoints') {
    const folder = record.file.split('/').at(-2);
    const own = record.pathId.startsWith('EX-') ? 'EX' : record.pathId.slice(0, 2);
    if (meridian !== own)
      problems.push(problem(['meridian'], `expected "${own}" as in the id (found ${shown(meridian)})`));
    if (folder !== own) problems.push(problem([], `expected in data/acupoints/${own}/`));
  }
  return { value, problems };
}
