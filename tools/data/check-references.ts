import { RECORD_KINDS, type RecordKind } from '../../src/domain/records/kinds.ts';
import { fieldName, type Problem } from './problem.ts';
import type { RawRecord } from './read-records.ts';

/** Fields that name another record. `[]` steps into a list; text that isn't there, or isn't text, is passed over. */
const REFERENCES: readonly { from: RecordKind; field: string; to: RecordKind; except?: readonly string[] }[] =
  [
    { from: 'acupoints', field: 'indications[].complaint', to: 'complaints' },
    { from: 'acupoints', field: 'indications[].sources[]', to: 'sources' },
    { from: 'acupoints', field: 'techniques[].technique', to: 'techniques' },
    { from: 'acupoints', field: 'sources.location[]', to: 'sources' },
    { from: 'acupoints', field: 'sources.traditional[]', to: 'sources' },
    { from: 'meridians', field: 'path[][]', to: 'acupoints' },
    { from: 'meridians', field: 'sources[]', to: 'sources' },
    { from: 'complaints', field: 'redFlags[].sources[]', to: 'sources' },
    { from: 'complaints', field: 'asks[]', to: 'conditions' },
    { from: 'complaints', field: 'routine', to: 'routines' },
    { from: 'complaints', field: 'evidence[].sources[]', to: 'sources' },
    { from: 'techniques', field: 'sources[]', to: 'sources' },
    { from: 'stretches', field: 'sources[]', to: 'sources' },
    { from: 'routines', field: 'steps[].point', to: 'acupoints' },
    { from: 'routines', field: 'steps[].technique', to: 'techniques' },
    { from: 'routines', field: 'steps[].stretch', to: 'stretches' },
    { from: 'routines', field: 'steps[].substitutes[]', to: 'acupoints' },
    { from: 'contraindications', field: 'condition', to: 'conditions', except: ['anyone', 'pregnancy'] },
    { from: 'contraindications', field: 'covers.points[]', to: 'acupoints' },
    { from: 'contraindications', field: 'covers.techniques[]', to: 'techniques' },
    { from: 'contraindications', field: 'covers.stretches[]', to: 'stretches' },
    { from: 'contraindications', field: 'sources[]', to: 'sources' },
  ];

/** `path[][]` becomes its steps: `path`, any, any. */
const stepsOf = (field: string): string[] => field.replaceAll('[]', '.[]').split('.');

function* textsAt(
  value: unknown,
  steps: readonly string[],
  path: PropertyKey[],
): Generator<[PropertyKey[], string]> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string') yield [path, value];
  } else if (step === '[]') {
    if (Array.isArray(value))
      for (const [i, inner] of value.entries()) yield* textsAt(inner, rest, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    yield* textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
  }
}

/** Every id that is named but has no record, and every id that two records share. */
export function checkReferences(records: readonly RawRecord[]): Problem[] {
  const problems: Problem[] = [];
  const known = new Map(RECORD_KINDS.map((kind) => [kind, new Map<string, RawRecord>()]));
  for (const record of records) {
    const twin = known.get(record.kind)?.get(record.pathId);
    const field = record.index === null ? 'id' : fieldName([record.index, 'id']);
    if (twin)
      problems.push({
        file: record.file,
        field,
        message: `expected an id of its own ("${record.pathId}" is taken)`,
      });
    known.get(record.kind)?.set(record.pathId, record);
  }
  for (const { from, field, to, except = [] } of REFERENCES) {
    for (const record of records) {
      if (record.kind !== from) continue;
      for (const [path, id] of textsAt(record.value, stepsOf(field), [])) {
        if (known.get(to)?.has(id) || except.includes(id)) continue;
        const place = to === 'sources' ? 'data/sources.json' : `data/${to}/`;
        problems.push({
          file: record.file,
          field: fieldName(path),
          message: `expected an id in ${place} (found "${id}")`,
        });
      }
    }
  }
  return problems;
}
