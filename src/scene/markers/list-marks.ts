import { parsePointKey, type PointKey, type Side } from '../../domain/locator/placement.ts';
import type { Mark } from '../../state/emphasis-store.ts';

/** What one point looks like now. Later ones are drawn over earlier ones. */
export interface MarkStyle {
  readonly key: PointKey;
  readonly meridian: string;
  readonly kind: 'dot' | 'member' | 'step' | 'substitute' | 'left-out';
  /** Its number in the routine; 0 for none. */
  readonly number: number;
  readonly selected: boolean;
  readonly current: boolean;
  readonly hovered: boolean;
  /** Kept while others are looked at, or what a finding starts from. */
  readonly ringed: boolean;
  /** A second opinion on where its point lies. */
  readonly hollow: boolean;
  /** Among all points rather than in a routine: it must not cover its neighbours. */
  readonly small: boolean;
  /** Something else stands out, so this one steps back. */
  readonly faded: boolean;
}

/** A place of an acupoint on the body, as marks are chosen by it. */
export interface MarkedPlace {
  readonly key: PointKey;
  readonly id: string;
  readonly side: Side;
  readonly meridian: string;
  /** Another opinion of where the point lies, shown only while the point is meant. */
  readonly isAlternative: boolean;
}

export interface MarkInput {
  readonly places: readonly MarkedPlace[];
  readonly points: 'all' | 'marked' | 'none';
  readonly marks: ReadonlyMap<string, Mark>;
  readonly current: PointKey | null;
  readonly selected: PointKey | null;
  readonly hovered: PointKey | null;
  readonly labelled: readonly PointKey[];
  readonly pinned: readonly PointKey[];
  readonly meridian: string | null;
  /** How a point is found is being shown: it, and the points that its finding starts from. */
  readonly finding: readonly PointKey[] | null;
  /** Whether a place lies in what alone is meant of the body; null where all of it is. */
  readonly isMeant: ((place: MarkedPlace) => boolean) | null;
}

/** The meridian of a point's code: `LI` of `LI4`, `EX` of `EX-HN5`. */
export const meridianOf = (id: string): string => (id.startsWith('EX-') ? 'EX' : id.replace(/\d+$/, ''));

/** @param kindOf what a further place of a point is; null where the records do not say */
export const markedPlaces = (
  keys: Iterable<PointKey>,
  kindOf: (id: string, place: number) => 'part' | 'alternative' | null,
): MarkedPlace[] =>
  Array.from(keys, (key) => {
    const { id, side, place } = parsePointKey(key);
    const isAlternative = place !== undefined && kindOf(id, place) === 'alternative';
    return { key, id, side, meridian: meridianOf(id), isAlternative };
  });

/** Above the highest rank there is. */
const RANKS = 18;

/** Which points are drawn, and how: plain dots first, then marks of the routine, then what is meant. */
export function listMarks(input: MarkInput): MarkStyle[] {
  const { marks, points, finding } = input;
  const ringed = new Set<PointKey>([...input.pinned, ...(finding?.slice(1) ?? [])]);
  const meant = new Set<PointKey | null>([
    input.current,
    input.selected,
    input.hovered,
    ...input.labelled,
    ...ringed,
    ...(finding ?? []),
  ]);
  const opened = new Set(
    [input.selected, input.hovered, finding?.[0]].flatMap((key) => (key ? [recordOf(key)] : [])),
  );
  const ranks: MarkStyle[][] = Array.from({ length: RANKS }, () => []);
  for (const place of input.places) {
    const { key, id, meridian } = place;
    const mark = marks.get(id);
    const isWanted = points === 'all' || (points === 'marked' && mark !== undefined);
    const isHere = input.isMeant === null || input.isMeant(place);
    const isOpen = opened.size > 0 && opened.has(recordOf(key));
    const shown = meant.has(key) || (place.isAlternative ? isOpen : isWanted && isHere);
    if (!shown) continue;
    const kind = mark?.kind ?? 'dot';
    // Left out of another meridian, it steps back like its neighbours; a mark of the routine does not.
    const isOther =
      input.meridian !== null && meridian !== input.meridian && (!mark || mark.kind === 'left-out');
    const style: MarkStyle = {
      key,
      meridian,
      kind,
      number: mark && 'number' in mark ? mark.number : 0,
      selected: input.selected === key,
      current: input.current === key,
      hovered: input.hovered === key,
      ringed: ringed.has(key),
      hollow: place.isAlternative,
      small: points === 'all',
      faded: !meant.has(key) && !isOpen && (finding !== null || isOther),
    };
    ranks[rank(style)]!.push(style);
  }
  return ranks.flat();
}

/** A key without its place: every place of a point on one side has the same. */
const recordOf = (key: PointKey): string => key.replace(/:\d+/, '');

const rank = (s: MarkStyle): number =>
  (s.faded ? 0 : 1) +
  (s.kind === 'dot' ? 0 : 1) +
  (s.hovered || s.ringed ? 2 : 0) +
  (s.selected ? 4 : 0) +
  (s.current ? 8 : 0);
