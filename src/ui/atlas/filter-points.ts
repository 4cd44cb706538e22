import type { Acupoint } from '../../domain/records/acupoint.ts';
import { plain } from '../search/normalise.ts';
import { areaOf, liesIn } from './areas.ts';

/** What a list of points is narrowed down to; an empty text asks nothing. */
export interface PointFilter {
  readonly text: string;
  readonly meridian: string;
  readonly area: string;
  readonly category: string;
}

export const NO_FILTER: PointFilter = { text: '', meridian: '', area: '', category: '' };

/** The points that are all of what the filter asks, in the order given. */
export function filterPoints(points: readonly Acupoint[], filter: PointFilter): readonly Acupoint[] {
  const area = areaOf(filter.area);
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return points.filter((point) => {
    if (filter.meridian && point.meridian !== filter.meridian) return false;
    if (area && !liesIn(point, area)) return false;
    if (filter.category && !point.categories.includes(filter.category)) return false;
    if (words.length === 0) return true;
    const { id, names, aliases } = point;
    const text = plain([id, names.pinyin, names.hans, names.hant, names.english, ...aliases].join(' '));
    return words.every((word) => text.includes(word));
  });
}
