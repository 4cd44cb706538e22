import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';

/** The order in which the meridians follow one another through the day, then the two vessels of the midline. */
const CIRCUIT = ['LU', 'LI', 'ST', 'SP', 'HT', 'SI', 'BL', 'KI', 'PC', 'TE', 'GB', 'LR', 'GV', 'CV'];

export const inCircuit = <M extends { readonly id: string }>(meridians: readonly M[]): readonly M[] =>
  [...meridians].sort((a, b) => CIRCUIT.indexOf(a.id) - CIRCUIT.indexOf(b.id));

/** The points of a meridian, or the extra points, in their order. */
export const pointsOf = (dataset: Dataset, meridian: string): readonly Acupoint[] =>
  [...dataset.acupoints.values()]
    .filter((point) => point.meridian === meridian)
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

/** The point before and after on the same meridian; the ends have none. */
export function neighboursOf(dataset: Dataset, point: Acupoint) {
  const line = pointsOf(dataset, point.meridian);
  const at = line.findIndex(({ id }) => id === point.id);
  return { previous: line[at - 1], next: line[at + 1], number: at + 1, total: line.length };
}
