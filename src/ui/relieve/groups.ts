import type { CatalogueComplaint } from '../../dataset/catalogue.ts';

type Group = CatalogueComplaint['group'];

/** The groups of the list: those of a place from head to foot, then those of a kind. */
export const WAYS_IN = {
  place: ['head', 'senses', 'neck-shoulder', 'arm-hand', 'chest-breath', 'stomach', 'back-hip', 'leg-foot'],
  kind: ['sleep-mind', 'period', 'whole-body', 'everyday'],
} as const satisfies Record<string, readonly Group[]>;

/** The members of each group that has any. */
export const grouped = (
  complaints: readonly CatalogueComplaint[],
  groups: readonly Group[],
): readonly { readonly group: Group; readonly members: readonly CatalogueComplaint[] }[] =>
  groups
    .map((group) => ({ group, members: complaints.filter((complaint) => complaint.group === group) }))
    .filter(({ members }) => members.length > 0);
