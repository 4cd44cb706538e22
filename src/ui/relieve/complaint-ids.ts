/** The ids in an address: the chief complaint first. */
export const idsOf = (complaint: string): readonly string[] => complaint.split('+');

/** The first id that stands for no complaint; undefined where all do. */
export const unknownId = (
  complaints: readonly { readonly id: string }[],
  complaint: string,
): string | undefined => idsOf(complaint).find((id) => complaints.every((each) => each.id !== id));

/** "Stiff neck + Tight headache"; null where one of them is unknown. */
export function titleOf(
  complaints: readonly { readonly id: string; readonly title: string }[],
  complaint: string,
): string | null {
  const titles = idsOf(complaint).map((id) => complaints.find((each) => each.id === id)?.title);
  return titles.includes(undefined) ? null : titles.join(' + ');
}
