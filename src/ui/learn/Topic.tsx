import type { LearnPage } from '../../domain/records/learn.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { Sources } from '../common/Sources.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { Block } from './Block.tsx';
import { sourcesOf } from './sources-of.ts';

/** One page of Learn: its sections, the works it cites, and what to read next. */
export function Topic({ pages, id }: { pages: readonly LearnPage[]; id: string }) {
  const page = pages.find((each) => each.id === id);
  if (!page) return <RefusedPage asked={id} reason={t('learn.unknown', { id })} />;
  const cited = sourcesOf(page);
  // A page that shows movements leaves the body its room on a phone.
  const moves = page.sections.some(({ blocks }) => blocks.some((block) => 'techniques' in block));
  return (
    <>
      <PageHead title={page.title} back={{ href: hrefOf({ page: 'learn' }), label: t('learn.title') }} />
      <WithDataset>
        {(dataset) => (
          <article className={`page-body learn ${moves ? '' : 'wants-room'}`}>
            <p className="lead measure">{page.lead}</p>
            {page.sections.map((section) => (
              <section key={section.id} className="learn-section">
                <h2>{section.title}</h2>
                {section.blocks.map((block, index) => (
                  <Block key={index} dataset={dataset} block={block} cited={cited} />
                ))}
              </section>
            ))}
            {cited.length > 0 && (
              <section className="learn-sources">
                <h2>{t('learn.sources')}</h2>
                <Sources dataset={dataset} ids={cited} />
              </section>
            )}
            <footer className="learn-foot">
              <h2 className="over">{t('learn.next')}</h2>
              <ul>
                {page.next.map((next) => (
                  <li key={next}>
                    <a className="link" href={hrefOf({ page: 'learn', topic: next })}>
                      {pages.find((each) => each.id === next)?.title ?? next}
                    </a>
                  </li>
                ))}
              </ul>
              <button type="button" className="button quiet" onClick={() => window.print()}>
                <Icon name="print" />
                {t('learn.print')}
              </button>
            </footer>
          </article>
        )}
      </WithDataset>
    </>
  );
}
