import { RECORD_KINDS, type RecordKind } from '../../src/domain/records/kinds.ts';
import { fieldName, type Problem } from './problem.ts';
import type { RawRecord } from './read-records.ts';

/** A turn of a meridian's line may be a landmark's name; what looks like a point's code must be a point. */
const POINT_CODE = /^[A-Z]{2}(-[A-Z]+)?\d+$/;

/**
 * Fields that name another record. `[]` steps into a list, `**` into everything within; text that isn't there, or
 * isn't text, is passed over; so is what `only` does not match.
 */
const REFERENCES: readonly { from: RecordKind; field: string; to: RecordKind; only?: RegExp }[] = [
  { from: 'acupoints', field: 'indications[].complaint', to: 'complaints' },
  { from: 'acupoints', field: 'indications[].sources[]', to: 'sources' },
  { from: 'acupoints', field: 'techniques[].technique', to: 'techniques' },
  { from: 'acupoints', field: 'sources.location[]', to: 'sources' },
  { from: 'acupoints', field: 'sources.traditional[]', to: 'sources' },
  { from: 'acupoints', field: 'locator**.point', to: 'acupoints' },
  { from: 'acupoints', field: 'places[].locator**.point', to: 'acupoints' },
  { from: 'acupoints', field: 'confusable[].point', to: 'acupoints' },
  { from: 'meridians', field: 'path[][]', to: 'acupoints', only: POINT_CODE },
  { from: 'meridians', field: 'path**.point', to: 'acupoints' },
  { from: 'meridians', field: 'innerPath[][]', to: 'acupoints', only: POINT_CODE },
  { from: 'meridians', field: 'innerPath**.point', to: 'acupoints' },
  { from: 'meridians', field: 'sources[]', to: 'sources' },
  { from: 'complaints', field: 'redFlags[].sources[]', to: 'sources' },
  { from: 'complaints', field: 'pregnancyRedFlags[].sources[]', to: 'sources' },
  { from: 'complaints', field: 'alsoHelpsSources[]', to: 'sources' },
  { from: 'complaints', field: 'asks[]', to: 'conditions' },
  { from: 'complaints', field: 'routine', to: 'routines' },
  { from: 'complaints', field: 'evidence[].sources[]', to: 'sources' },
  { from: 'techniques', field: 'sources[]', to: 'sources' },
  { from: 'stretches', field: 'sources[]', to: 'sources' },
  { from: 'stretches', field: 'arrows**.point', to: 'acupoints' },
  { from: 'routines', field: 'steps[].point', to: 'acupoints' },
  { from: 'routines', field: 'steps[].technique', to: 'techniques' },
  { from: 'routines', field: 'steps[].stretch', to: 'stretches' },
  { from: 'routines', field: 'steps[].substitutes[].point', to: 'acupoints' },
  { from: 'routines', field: 'steps[].substitutes[].technique', to: 'techniques' },
  { from: 'conditions', field: 'within', to: 'conditions' },
  { from: 'conditions', field: 'excludes[]', to: 'conditions' },
  { from: 'contraindications', field: 'condition', to: 'conditions', only: /^(?!anyone$)/ },
  { from: 'contraindications', field: 'covers.complaints[]', to: 'complaints' },
  { from: 'contraindications', field: 'covers.points[]', to: 'acupoints' },
  { from: 'contraindications', field: 'covers.techniques[]', to: 'techniques' },
  { from: 'contraindications', field: 'covers.stretches[]', to: 'stretches' },
  { from: 'contraindications', field: 'sources[]', to: 'sources' },
  { from: 'learn', field: 'sections[].blocks[].sources[]', to: 'sources' },
  { from: 'learn', field: 'next[]', to: 'learn' },
];

/** `path[][]` becomes its steps: `path`, any, any. */
const stepsOf = (field: string): string[] => field.replaceAll('[]', '.[]').replaceAll('**', '.**').split('.');

function* textsAt(
  value: unknown,
  steps: readonly string[],
  path: PropertyKey[],
): Generator<[PropertyKey[], string]> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string') yield [path, value];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const inner: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  if (step === '**') {
    yield* textsAt(value, rest, path);
    for (const [key, item] of inner) yield* textsAt(item, steps, [...path, key]);
  } else if (step !== '[]' || Array.isArray(value)) {
    for (const [key, item] of inner)
      if (step === '[]' || key === step) yield* textsAt(item, rest, [...path, key]);
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
  for (const { from, field, to, only } of REFERENCES) {
    for (const record of records) {
      if (record.kind !== from) continue;
      for (const [path, id] of textsAt(record.value, stepsOf(field), [])) {
        if (known.get(to)?.has(id) || only?.test(id) === false) continue;
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
