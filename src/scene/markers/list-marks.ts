import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import type { Mark } from '../../state/emphasis-store.ts';

/** What one point looks like now. Later ones are drawn over earlier ones. */
export interface MarkStyle {
  readonly key: PointKey;
  readonly kind: 'dot' | 'step' | 'substitute' | 'left-out';
  /** Its number in the routine; 0 for none. */
  readonly number: number;
  readonly selected: boolean;
  readonly current: boolean;
  readonly hovered: boolean;
  /** Among all points rather than in a routine: it must not cover its neighbours. */
  readonly small: boolean;
  /** Another meridian stands out, so this one steps back. */
  readonly faded: boolean;
}

export interface MarkInput {
  readonly keys: Iterable<PointKey>;
  readonly points: 'all' | 'marked' | 'none';
  readonly marks: ReadonlyMap<string, Mark>;
  readonly current: PointKey | null;
  readonly selected: PointKey | null;
  readonly hovered: PointKey | null;
  readonly labelled: readonly PointKey[];
  readonly meridian: string | null;
}

/** The meridian of a point's code: `LI` of `LI4`, `EX` of `EX-HN5`. */
export const meridianOf = (id: string): string => (id.startsWith('EX-') ? 'EX' : id.replace(/\d+$/, ''));

/** Which points are drawn, and how: plain dots first, then marks of the routine, then what is meant. */
export function listMarks(input: MarkInput): MarkStyle[] {
  const meant = new Set<PointKey | null>([input.current, input.selected, input.hovered, ...input.labelled]);
  const styles: MarkStyle[] = [];
  for (const key of input.keys) {
    const { id } = parsePointKey(key);
    const mark = input.marks.get(id);
    const shown =
      meant.has(key) || (input.points !== 'none' && (input.points === 'all' || mark !== undefined));
    if (!shown) continue;
    styles.push({
      key,
      kind: mark === undefined || mark.kind === 'member' ? 'dot' : mark.kind,
      number: mark && 'number' in mark ? mark.number : 0,
      selected: input.selected === key,
      current: input.current === key,
      hovered: input.hovered === key,
      small: input.points === 'all',
      faded: input.meridian !== null && !mark && meridianOf(id) !== input.meridian && !meant.has(key),
    });
  }
  return styles.sort((a, b) => rank(a) - rank(b));
}

const rank = (s: MarkStyle): number =>
  (s.kind === 'dot' ? 0 : 1) +
  (s.faded ? -1 : 0) +
  (s.hovered ? 2 : 0) +
  (s.selected ? 4 : 0) +
  (s.current ? 8 : 0);
