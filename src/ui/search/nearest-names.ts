import type { Acupoint } from '../../domain/records/acupoint.ts';
import { joined } from './normalise.ts';

const SHOWN = 3;
/** The share of letter pairs in common below which two names are not alike at all. */
const ALIKE = 0.25;

/** For a query that finds nothing: the points whose names are written most like it, by the pairs of letters they share. */
export function nearestNames(points: readonly Acupoint[]): (query: string) => readonly Acupoint[] {
  const names = points.flatMap((point) =>
    [point.names.pinyin, point.names.english].map((name) => ({ point, pairs: pairsOf(joined(name)) })),
  );
  return (query) => {
    const asked = pairsOf(joined(query));
    const alike = names
      .map(({ point, pairs }) => ({ point, share: shared(asked, pairs) }))
      .filter(({ share }) => share >= ALIKE)
      .sort((a, b) => b.share - a.share);
    return [...new Set(alike.map(({ point }) => point))].slice(0, SHOWN);
  };
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Dice's coefficient. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
