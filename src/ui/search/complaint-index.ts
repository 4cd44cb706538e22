import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { textIndex, type Field } from './text-index.ts';

type Searched = Pick<CatalogueComplaint, 'id' | 'title' | 'clinicalName' | 'synonyms' | 'regions'>;
export type ComplaintField = 'title' | 'clinical' | 'synonym' | 'place';

/** The texts by which a complaint is found: what people call it, before what a clinician does. */
export const complaintFields = ({
  title,
  clinicalName,
  synonyms,
  regions,
}: Searched): readonly Field<ComplaintField>[] => [
  { kind: 'title', text: title, weight: 9 },
  { kind: 'clinical', text: clinicalName, weight: 6 },
  ...synonyms.map((text) => ({ kind: 'synonym', text, weight: 7 }) as const),
  { kind: 'place', text: regions.join(' '), weight: 3 },
];

/** Finds complaints by what people call them, best first. */
export function complaintIndex<C extends Searched>(
  complaints: readonly C[],
): (query: string) => readonly C[] {
  const find = textIndex(complaints.map(complaintFields));
  return (query) => find(query).flatMap(({ entry }) => complaints[entry] ?? []);
}
