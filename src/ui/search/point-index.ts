import MiniSearch from 'minisearch';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Meridian } from '../../domain/records/meridian.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { complaintIndex, FORGIVING } from './complaint-index.ts';
import { codeOf, term, words } from './normalise.ts';

export interface Found {
  readonly points: readonly Acupoint[];
  readonly complaints: readonly Complaint[];
  readonly meridians: readonly Meridian[];
}

const SHOWN = 8;

/**
 * Finds points, complaints and meridians by code (old and new), pinyin with or without tones and spaces, hanzi, English
 * and the words people use. An exact code comes first of all.
 */
export function searchIndex(dataset: Dataset): (query: string) => Found {
  const options = {
    tokenize: words,
    processTerm: term,
    searchOptions: { ...FORGIVING, combineWith: 'AND' as const },
  };
  const points = new MiniSearch({ fields: ['id', 'pinyin', 'hanzi', 'english', 'aliases'], ...options });
  points.addAll(
    [...dataset.acupoints.values()].map(({ id, names, aliases }) => ({
      id,
      pinyin: names.pinyin,
      hanzi: `${names.hans} ${names.hant}`,
      english: names.english,
      aliases: aliases.join(' , '),
    })),
  );
  const meridians = new MiniSearch({ fields: ['id', 'english', 'pinyin', 'hanzi'], ...options });
  meridians.addAll(
    [...dataset.meridians.values()].map(({ id, names }) => ({
      id,
      english: `${names.english} ${names.short}`,
      pinyin: names.pinyin,
      hanzi: `${names.hans} ${names.hant}`,
    })),
  );
  const complaints = complaintIndex([...dataset.complaints.values()]);
  return (query) => {
    const joined = query.replace(/[\s'’]+/g, '');
    const hits = [...points.search(query, { boost: { id: 3, pinyin: 2 } }), ...points.search(joined)];
    const code = codeOf(query);
    const ids = new Set([...(code ? [code] : []), ...hits.map(({ id }) => id as string)]);
    return {
      points: [...ids].flatMap((id) => dataset.acupoints.get(id) ?? []).slice(0, SHOWN),
      complaints: complaints(query).slice(0, SHOWN),
      meridians: meridians
        .search(query)
        .flatMap(({ id }) => dataset.meridians.get(id as string) ?? [])
        .slice(0, SHOWN),
    };
  };
}
