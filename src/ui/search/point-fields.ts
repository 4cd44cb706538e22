import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { AREAS, liesIn } from '../atlas/areas.ts';
import { categoryName } from '../atlas/category-words.ts';
import type { Field } from './text-index.ts';

export type PointField =
  | 'code'
  | 'pinyin'
  | 'hans'
  | 'hant'
  | 'english'
  | 'alias'
  | 'meridian'
  | 'region'
  | 'category'
  | 'use'
  | 'study'
  | 'beneath'
  | 'location';

const field = (kind: PointField, weight: number, text: string | undefined): readonly Field<PointField>[] =>
  text ? [{ kind, weight, text }] : [];

/** The texts by which a point is found, names before what is said of it. */
export function pointFields(dataset: Dataset, point: Acupoint): readonly Field<PointField>[] {
  const { id, names, aliases, meridian, region, categories, traditional, beneath, location } = point;
  const areas = AREAS.filter((area) => liesIn(point, area)).map((area) => t(`area.${area.id}`));
  return [
    ...field('code', 12, id),
    ...field('pinyin', 10, names.pinyin),
    ...field('hans', 10, names.hans),
    ...field('hant', names.hant === names.hans ? 0 : 9.5, names.hant === names.hans ? undefined : names.hant),
    ...field('english', 7, names.english),
    ...aliases.flatMap((alias) => field('alias', 9, alias)),
    ...field('meridian', 2.5, dataset.meridians.get(meridian)?.names.english ?? t('atlas.extra')),
    ...field('region', 3, [t(`region.${region}`), ...areas].join(', ')),
    ...categories.flatMap((slug) => field('category', 4, categoryName(slug))),
    ...traditional.flatMap((use) => field('use', 3.5, use)),
    ...point.indications
      .filter(({ modality }) => modality !== 'tradition')
      .flatMap(({ complaint }) => field('study', 4, dataset.complaints.get(complaint)?.clinicalName)),
    ...field('beneath', 2, beneath),
    ...field('location', 1.5, location),
  ];
}
