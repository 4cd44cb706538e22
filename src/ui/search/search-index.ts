import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Meridian } from '../../domain/records/meridian.ts';
import { t } from '../../messages/t.ts';
import { AREAS, type AreaId } from '../atlas/areas.ts';
import { CATEGORY_GROUPS, type Category } from '../atlas/categories.ts';
import { codeDistance, codeOf } from './codes.ts';
import { complaintFields, type ComplaintField } from './complaint-index.ts';
import { nearestNames } from './nearest-names.ts';
import { joined } from './normalise.ts';
import { pointFields, type PointField } from './point-fields.ts';
import { textIndex, type Field, type Hit } from './text-index.ts';

/** Something found, and why: the text that found it, or the code that was meant. */
export interface Result<T, K extends string> {
  readonly item: T;
  readonly score: number;
  readonly by: Field<K>;
  readonly manner: Hit['manner'] | 'other-code' | 'close-code';
}

type OtherField = 'name' | 'hanzi' | 'code' | 'what';

export interface Found {
  readonly points: readonly Result<Acupoint, PointField>[];
  readonly complaints: readonly Result<Complaint, ComplaintField>[];
  readonly meridians: readonly Result<Meridian, OtherField>[];
  readonly areas: readonly Result<AreaId, OtherField>[];
  readonly categories: readonly Result<Category, OtherField>[];
  /** Routines that use the point which was meant, with the number of its step. */
  readonly usedIn: readonly { readonly complaint: Complaint; readonly step: number }[];
  /** Where nothing was found: names that are written a little like it. */
  readonly nearest: readonly Acupoint[];
}

const SHOWN = 8;
const FEWER = 4;
/** A code that is meant, whatever book it comes from, comes before all names. */
const CODE = 30;
/** How far a written code may be from a real one. */
const CODE_SLIP = 1.3;
/** A result so much worse than the best of its kind is not shown: a share of the best one's score. */
const WORTH_IT = 0.4;
/** From so high a score on the point that was found first is the one that was meant. */
const MEANT = 9;

/** Finds whatever has a name in the atlas, and complaints, by that name or what is said of it. */
export function searchIndex(dataset: Dataset): (query: string) => Found {
  const points = [...dataset.acupoints.values()];
  const findPoints = textIndex(points.map((point) => pointFields(dataset, point)));
  const complaints = [...dataset.complaints.values()];
  const findComplaints = textIndex(complaints.map(complaintFields));
  const meridians = [...dataset.meridians.values()];
  const findMeridians = textIndex(meridians.map(meridianFields));
  const areas = AREAS.map(({ id }) => id);
  const findAreas = textIndex(areas.map((id) => [named(t(`area.${id}`), 8)]));
  const categories = CATEGORY_GROUPS.flatMap(({ kinds }) => kinds).filter((kind) =>
    points.some(({ categories: own }) => own.includes(kind)),
  );
  const findCategories = textIndex(
    categories.map((id) => [
      named(t(`category.${id}`), 8),
      { kind: 'what', text: t(`category.${id}.what`), weight: 2 } as const,
    ]),
  );
  const codes = points.map(({ id }, entry) => ({ entry, code: joined(id) }));
  const prefixes = new Set(codes.map(({ code }) => code.replace(/\d+$/, '')));
  const nearest = nearestNames(points);

  /** Codes come before names: the one that is meant, and those that a slip of the finger turns into what was typed. */
  const byCode = (query: string): readonly Result<Acupoint, PointField>[] => {
    const typed = joined(query);
    const code = codeOf(query);
    const meant = code === null ? undefined : dataset.acupoints.get(code);
    const found = meant ? [ofCode(meant, CODE, typed === joined(meant.id) ? 'exact' : 'other-code')] : [];
    if (!/^(?=\D*\d)[a-z\d]{2,8}$/.test(typed)) return found;
    const close = codes.flatMap(({ entry, code: real }) => {
      const point = points[entry]!;
      if (point === meant || real.startsWith(typed)) return [];
      const slips = codeDistance(typed, real);
      return slips <= CODE_SLIP ? [ofCode(point, 12 - 4 * slips, 'close-code')] : [];
    });
    return [...found, ...close];
  };

  return (query) => {
    const toneless = withoutToneNumbers(query);
    // "b1l1" is a code that slipped, not a name.
    const typed = prefixes.has(joined(toneless)) ? query : toneless;
    const hits = {
      points: findPoints(typed),
      complaints: findComplaints(query),
      meridians: findMeridians(query),
      areas: findAreas(query),
      categories: findCategories(query),
    };
    const codesMeant = byCode(query);
    // What has every word puts aside whatever has only some of them.
    const isMet = codesMeant.length > 0 || Object.values(hits).some(([best]) => best?.isComplete);
    const kept = <K extends string>(list: readonly Hit<K>[]): readonly Hit<K>[] =>
      list.filter(
        ({ score, isComplete }) => (isComplete || !isMet) && score >= WORTH_IT * (list[0]?.score ?? 0),
      );
    const found = {
      points: shown(merged(codesMeant, results(kept(hits.points), points))),
      complaints: results(kept(hits.complaints), complaints).slice(0, SHOWN),
      meridians: results(kept(hits.meridians), meridians).slice(0, FEWER),
      areas: results(kept(hits.areas), areas).slice(0, FEWER),
      categories: results(kept(hits.categories), categories).slice(0, FEWER),
    };
    const [first] = found.points;
    const isNothing = Object.values(found).every(({ length }) => length === 0);
    return {
      ...found,
      usedIn: first && first.score >= MEANT ? usedIn(dataset, first.item) : [],
      nearest: isNothing ? nearest(query) : [],
    };
  };
}

const named = (text: string, weight: number): Field<OtherField> => ({ kind: 'name', text, weight });

const meridianFields = ({ id, names }: Meridian): readonly Field<OtherField>[] => [
  { kind: 'code', text: id, weight: 12 },
  named(names.english, 8),
  named(names.short, 10),
  named(names.pinyin, 6),
  { kind: 'hanzi', text: names.hans, weight: 9 },
  { kind: 'hanzi', text: names.hant, weight: 9 },
];

const ofCode = (
  item: Acupoint,
  score: number,
  manner: Result<Acupoint, PointField>['manner'],
): Result<Acupoint, PointField> => ({
  item,
  score,
  by: { kind: 'code', text: item.id, weight: 12 },
  manner,
});

const results = <T, K extends string>(hits: readonly Hit<K>[], items: readonly T[]): Result<T, K>[] =>
  hits.map(({ entry, score, by, manner }) => ({ item: items[entry]!, score, by, manner }));

/** Two lists as one, each thing once by its better reason. */
function merged<T, K extends string>(
  first: readonly Result<T, K>[],
  second: readonly Result<T, K>[],
): readonly Result<T, K>[] {
  const best = new Map<T, Result<T, K>>();
  for (const result of [...first, ...second]) {
    const known = best.get(result.item);
    if (!known || result.score > known.score) best.set(result.item, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The best, among them the likeliest codes that slipped: a wrong key may have made a right code of them. */
function shown<K extends string>(ranked: readonly Result<Acupoint, K>[]): readonly Result<Acupoint, K>[] {
  const best = ranked.slice(0, SHOWN);
  const slipped = ranked
    .slice(SHOWN)
    .filter(({ manner }) => manner === 'close-code')
    .slice(0, FEWER - 1);
  return [...best.slice(0, SHOWN - slipped.length), ...slipped];
}

/** "he2 gu3" as it sounds: tones by number are left out. */
const withoutToneNumbers = (query: string): string =>
  /^\s*(?:[a-zü]+[1-5]\s*){2,}$/i.test(query) ? query.replace(/[1-5]/g, '') : query;

function usedIn(dataset: Dataset, point: Acupoint): Found['usedIn'] {
  return [...dataset.complaints.values()].flatMap((complaint) => {
    const steps = dataset.routines.get(complaint.routine)?.steps ?? [];
    const at = steps.findIndex((step) => 'point' in step && step.point === point.id);
    return at >= 0 ? [{ complaint, step: at + 1 }] : [];
  });
}
