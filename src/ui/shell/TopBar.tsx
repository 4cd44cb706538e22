import { t } from '../../messages/t.ts';
import { hrefOf, type Address } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { isIn, SECTIONS } from './sections.ts';

const PERSONAL = [
  { page: 'you', icon: 'person' },
  { page: 'settings', icon: 'settings' },
  { page: 'about', icon: 'help' },
] as const;

/** The bar: the seal, the sections on wide screens, the search, and what belongs to the person. */
export function TopBar({ page, onSearch }: { page: Address['page']; onSearch: () => void }) {
  return (
    <header className="bar">
      <a className="brand" href={hrefOf({ page: 'home' })} aria-label={t('app.home')}>
        <img src="./favicon.svg" alt="" width="36" height="36" decoding="sync" />
        <span>{t('app.name')}</span>
      </a>
      <nav className="bar-nav" aria-label={t('nav.label')}>
        {SECTIONS.filter(({ id }) => id !== 'you').map((section) => (
          <a
            key={section.id}
            href={hrefOf(section.to)}
            aria-current={isIn(section, page) ? 'page' : undefined}
          >
            {t(`nav.${section.id}`)}
          </a>
        ))}
      </nav>
      <div className="bar-end">
        <button
          type="button"
          className="bar-search"
          onClick={onSearch}
          aria-haspopup="dialog"
          aria-label={t('search.label')}
        >
          <Icon name="search" size={20} />
          <span>{t('search.label')}</span>
          <kbd aria-hidden="true">/</kbd>
        </button>
        {PERSONAL.map((each) => (
          <a
            key={each.page}
            className="icon-button"
            href={hrefOf({ page: each.page })}
            aria-label={t(`nav.${each.page}`)}
            title={t(`nav.${each.page}`)}
            aria-current={page === each.page ? 'page' : undefined}
          >
            <Icon name={each.icon} />
          </a>
        ))}
      </div>
    </header>
  );
}
