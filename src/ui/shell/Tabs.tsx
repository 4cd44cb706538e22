import { t } from '../../messages/t.ts';
import { hrefOf, type Address } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { isIn, SECTIONS } from './sections.ts';

/** The sections on a phone, under the thumb. */
export function Tabs({ page }: { page: Address['page'] }) {
  return (
    <nav className="tabs" aria-label={t('nav.label')}>
      {SECTIONS.map((section) => (
        <a key={section.id} href={hrefOf(section.to)} aria-current={isIn(section, page) ? 'page' : undefined}>
          <Icon name={section.icon} />
          {section.id === 'you' ? t('nav.you.short') : t(`nav.${section.id}`)}
        </a>
      ))}
    </nav>
  );
}
