import type { Catalogue } from '../../src/dataset/catalogue.ts';
import type { RecordLists } from '../../src/dataset/index-records.ts';
import type { Dosage } from '../../src/domain/records/common.ts';

const secondsOf = ({ seconds, repetitions, sides }: Dosage): number =>
  seconds * repetitions * (sides === 'each' ? 2 : 1);

/** What the home screen needs, picked from the records. A step's dosage is its own, else its technique's or stretch's. */
export function makeCatalogue(lists: RecordLists): Catalogue {
  const find = <R extends { readonly id: string }>(list: readonly R[], id: string): R | undefined =>
    list.find((record) => record.id === id);
  const secondsOfRoutine = (id: string): number =>
    (find(lists.routines, id)?.steps ?? []).reduce((sum, step) => {
      const usual =
        'point' in step
          ? (find(lists.acupoints, step.point)?.techniques.find(
              ({ technique }) => technique === step.technique,
            )?.dosage ?? find(lists.techniques, step.technique)?.dosage)
          : find(lists.stretches, step.stretch)?.dosage;
      const dosage = step.dosage ?? usual;
      return sum + (dosage ? secondsOf(dosage) : 0);
    }, 0);
  return {
    // In the order of their titles here, since a collator costs the first picture 15 ms in the browser.
    complaints: lists.complaints
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
      .map(({ id, title, clinicalName, synonyms, group, regions, routine }) => ({
        id,
        title,
        clinicalName,
        synonyms,
        group,
        regions,
        minutes: Math.ceil(secondsOfRoutine(routine) / 60),
      })),
    meridians: lists.meridians.map(({ id, names }) => ({ id, names })),
  };
}
