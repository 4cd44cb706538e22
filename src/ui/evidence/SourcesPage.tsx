import { useEffect, useMemo, useState } from 'react';
import { citedBy } from '../../domain/evidence/cited-by.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { LearnPage } from '../../domain/records/learn.ts';
import type { Source } from '../../domain/records/source.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { citationShort } from '../common/citation.ts';
import { PageHead } from '../common/PageHead.tsx';
import { showFigure } from '../common/show-figure.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { WithLearn } from '../learn/WithLearn.tsx';
import { filterSources } from './filter-sources.ts';
import { SourceLink } from './SourceLink.tsx';
import { SourcePage } from './SourcePage.tsx';
import './sources.css';

const TYPES = ['article-journal', 'report', 'book', 'webpage', 'dataset'] as const;

/** Every cited work with what cites it, or one of them. */
export default function SourcesPage({ source }: { source: string | undefined }) {
  useEffect(() => showFigure(), []);
  if (source !== undefined) return <SourcePage id={source} />;
  return (
    <>
      <PageHead
        title={t('sources.title')}
        back={{ href: hrefOf({ page: 'learn' }), label: t('learn.title') }}
      />
      <WithDataset>
        {(dataset) => <WithLearn>{(pages) => <All dataset={dataset} pages={pages} />}</WithLearn>}
      </WithDataset>
    </>
  );
}

function All({ dataset, pages }: { dataset: Dataset; pages: readonly LearnPage[] }) {
  const [query, setQuery] = useState('');
  const [type, setType] = useState<Source['type'] | null>(null);
  const sources = useMemo(
    () =>
      [...dataset.sources.values()].toSorted((a, b) =>
        citationShort(a).localeCompare(citationShort(b), 'en', { numeric: true }),
      ),
    [dataset],
  );
  const citing = useMemo(() => citedBy(dataset, pages), [dataset, pages]);
  const found = filterSources(sources, query, type);
  const types = TYPES.filter((each) => sources.some((source) => source.type === each));
  return (
    <div className="page-body wants-room sources-page">
      <p className="lead measure">{t('sources.lead')}</p>
      <label className="sources-search">
        <span className="small">{t('sources.filter')}</span>
        <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <Choice
        legend={t('sources.type')}
        look="segments"
        options={['all' as const, ...types].map((each) => ({
          value: each,
          label: t(`sources.types.${each}`),
        }))}
        value={type ?? 'all'}
        onChange={(each) => setType(each === 'all' ? null : each)}
      />
      <output className="small">{t('sources.count', { count: found.length })}</output>
      <ul className="source-rows">
        {found.map((source) => (
          <li key={source.id}>
            <a href={hrefOf({ page: 'sources', source: source.id })}>
              <strong>{citationShort(source)}</strong>
              <cite>{source.title}</cite>
              <span className="small">
                {[source.journal, t('sources.cited.count', { count: citing.get(source.id)?.length ?? 0 })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </a>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
