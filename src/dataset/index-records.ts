import type { Dataset } from '../domain/records/dataset.ts';

/** One kind's record. */
type RecordOf<Kind extends keyof Dataset> = Dataset[Kind] extends ReadonlyMap<string, infer R> ? R : never;

/** All records as plain lists, as they travel in one JSON text. */
export type RecordLists = { readonly [Kind in keyof Dataset]: readonly RecordOf<Kind>[] };

/** Freezes a value and all it holds, in place. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Lists of checked records become frozen records, by id, in the order given. */
export function indexRecords(lists: RecordLists): Dataset {
  const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
    new Map(records.map((record) => [record.id, deepFreeze(record)]));
  return Object.freeze({
    acupoints: byId(lists.acupoints),
    meridians: byId(lists.meridians),
    complaints: byId(lists.complaints),
    conditions: byId(lists.conditions),
    techniques: byId(lists.techniques),
    stretches: byId(lists.stretches),
    routines: byId(lists.routines),
    contraindications: byId(lists.contraindications),
    sources: byId(lists.sources),
  });
}
