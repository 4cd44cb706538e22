import type { Dataset } from '../records/dataset.ts';
import type { LearnPage } from '../records/learn.ts';

/** What may cite a work, in the order a reader would ask. */
export const CITING_KINDS = [
  'complaint',
  'point',
  'rule',
  'learn',
  'technique',
  'stretch',
  'meridian',
] as const;
type CitingKind = (typeof CITING_KINDS)[number];

/** One record that cites a work. */
export interface Citing {
  readonly kind: CitingKind;
  readonly id: string;
}

/** Who cites each work, by its id, each citing record once; a work that nothing cites has an empty list. */
export function citedBy(
  dataset: Dataset,
  learn: readonly LearnPage[],
): ReadonlyMap<string, readonly Citing[]> {
  const found = new Map([...dataset.sources.keys()].map((id) => [id, [] as Citing[]]));
  const cite = (kind: CitingKind, id: string, sources: readonly string[]): void => {
    for (const source of new Set(sources)) found.get(source)?.push({ kind, id });
  };
  for (const {
    id,
    redFlags,
    pregnancyRedFlags = [],
    evidence,
    alsoHelpsSources,
  } of dataset.complaints.values())
    cite('complaint', id, [
      ...[...redFlags, ...pregnancyRedFlags, ...evidence].flatMap(({ sources }) => sources),
      ...alsoHelpsSources,
    ]);
  for (const { id, sources, indications } of dataset.acupoints.values())
    cite('point', id, [
      ...sources.location,
      ...sources.traditional,
      ...indications.flatMap((indication) => indication.sources),
    ]);
  for (const { id, sources } of dataset.contraindications.values()) cite('rule', id, sources);
  for (const { id, sections } of learn)
    cite(
      'learn',
      id,
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('sources' in block ? block.sources : []))),
    );
  for (const { id, sources } of dataset.techniques.values()) cite('technique', id, sources);
  for (const { id, sources } of dataset.stretches.values()) cite('stretch', id, sources);
  for (const { id, sources } of dataset.meridians.values()) cite('meridian', id, sources);
  return found;
}
