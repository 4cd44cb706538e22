import { t } from '../../messages/t.ts';
import { sentence } from '../common/reasons.ts';
import { categoryOf } from './categories.ts';

/** What a kind of point is called; a kind without a page of its own goes by its id. */
export function categoryName(slug: string): string {
  const known = categoryOf(slug);
  return known ? t(`category.${known}`) : sentence(slug.replaceAll('-', ' '));
}
