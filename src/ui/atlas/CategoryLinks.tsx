import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { categoryOf } from './categories.ts';
import { categoryName } from './category-words.ts';

/** The kinds a point belongs to, each with the way to its page. */
export function CategoryLinks({ categories }: { categories: readonly string[] }) {
  if (categories.length === 0) return null;
  return (
    <section className="part">
      <h2 className="over">{t('point.categories')}</h2>
      <ul className="links">
        {categories.map((slug) => (
          <li key={slug}>
            {categoryOf(slug) ? (
              <a className="link" href={hrefOf({ page: 'category', category: slug })}>
                {categoryName(slug)}
              </a>
            ) : (
              <span className="plain-kind">{categoryName(slug)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
