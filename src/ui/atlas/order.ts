import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';

/** The order in which the meridians follow one another through the day, then the two vessels of the midline. */
const CIRCUIT = ['LU', 'LI', 'ST', 'SP', 'HT', 'SI', 'BL', 'KI', 'PC', 'TE', 'GB', 'LR', 'GV', 'CV'];

export const inCircuit = <M extends { readonly id: string }>(meridians: readonly M[]): readonly M[] =>
  [...meridians].sort((a, b) => CIRCUIT.indexOf(a.id) - CIRCUIT.indexOf(b.id));

/** Where the standard lists the extra points: head, chest and belly, back, arm, leg. */
const EXTRA = ['EX-HN', 'EX-CA', 'EX-B', 'EX-UE', 'EX-LE'];
const partOf = ({ id }: Acupoint): number => EXTRA.indexOf(id.replace(/\d+$/, ''));

const byCode = (a: Acupoint, b: Acupoint): number =>
  partOf(a) - partOf(b) || a.id.localeCompare(b.id, 'en', { numeric: true });

/** Points in the order of their meridians' circuit, the extra points last. */
export const inOrder = (points: readonly Acupoint[]): readonly Acupoint[] => {
  const rank = ({ meridian }: Acupoint) => (meridian === 'EX' ? CIRCUIT.length : CIRCUIT.indexOf(meridian));
  return [...points].sort((a, b) => rank(a) - rank(b) || byCode(a, b));
};

/** The meridians before and after one in the circuit of the day; the vessels of the midline stand outside it. */
export function circuitNeighbours(meridian: string): { previous: string | null; next: string | null } {
  const round = CIRCUIT.slice(0, 12);
  const at = round.indexOf(meridian);
  if (at < 0) return { previous: null, next: null };
  return { previous: round.at(at - 1) ?? null, next: round[(at + 1) % round.length] ?? null };
}

/** The points of a meridian, or the extra points, in their order. */
export const pointsOf = (dataset: Dataset, meridian: string): readonly Acupoint[] =>
  [...dataset.acupoints.values()].filter((point) => point.meridian === meridian).sort(byCode);

/** The point before and after on the same meridian; the ends have none. */
export function neighboursOf(dataset: Dataset, point: Acupoint) {
  const line = pointsOf(dataset, point.meridian);
  const at = line.findIndex(({ id }) => id === point.id);
  return { previous: line[at - 1], next: line[at + 1], number: at + 1, total: line.length };
}
