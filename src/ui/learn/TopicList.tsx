import type { LearnPage } from '../../domain/records/learn.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';

const GROUPS = ['know', 'do', 'care'] as const;

/** Every page of Learn by its group, with what it answers; the sources stand last. */
export function TopicList({ pages }: { pages: readonly LearnPage[] }) {
  return (
    <div className="page-body wants-room learn">
      <p className="lead measure">{t('learn.lead')}</p>
      {GROUPS.filter((group) => pages.some((page) => page.group === group)).map((group) => (
        <section key={group}>
          <h2>{t(`learn.group.${group}`)}</h2>
          <ul className="learn-rows">
            {pages
              .filter((page) => page.group === group)
              .map(({ id, title, lead }) => (
                <li key={id}>
                  <a href={hrefOf({ page: 'learn', topic: id })}>
                    <strong>{title}</strong>
                    <span className="small">{lead}</span>
                  </a>
                </li>
              ))}
            {group === 'know' && (
              <li>
                <a href={hrefOf({ page: 'sources' })}>
                  <strong>{t('learn.sources.all')}</strong>
                  <span className="small">{t('learn.sources.all.lead')}</span>
                </a>
              </li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
