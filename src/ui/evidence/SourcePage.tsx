import { useMemo } from 'react';
import { citedBy } from '../../domain/evidence/cited-by.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { LearnPage } from '../../domain/records/learn.ts';
import type { Source } from '../../domain/records/source.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { citationShort } from '../common/citation.ts';
import { PageHead } from '../common/PageHead.tsx';
import { useDataset } from '../common/dataset-context.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { WithLearn } from '../learn/WithLearn.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { CitingList } from './CitingList.tsx';
import { SourceLink } from './SourceLink.tsx';

/** One cited work: what it is, where to read it, and what in Anmo rests on it. */
export function SourcePage({ id }: { id: string }) {
  const { dataset } = useDataset();
  const source = dataset?.sources.get(id);
  if (dataset && !source) return <RefusedPage asked={id} reason={t('sources.unknown', { id })} />;
  return (
    <>
      <PageHead
        title={source ? citationShort(source) : t('sources.title')}
        back={{ href: hrefOf({ page: 'sources' }), label: t('sources.title') }}
      />
      <WithDataset>
        {(records) =>
          source && (
            <WithLearn>{(pages) => <Work dataset={records} pages={pages} source={source} />}</WithLearn>
          )
        }
      </WithDataset>
    </>
  );
}

function Work({ dataset, pages, source }: { dataset: Dataset; pages: readonly LearnPage[]; source: Source }) {
  const citing = useMemo(() => citedBy(dataset, pages).get(source.id) ?? [], [dataset, pages, source]);
  const makers =
    source.corporate ??
    (source.author ?? []).map(({ family, given }) => (given ? `${given} ${family}` : family)).join(', ');
  const rows = [
    ['sources.field.type', t(`sources.kind.${source.type}`)],
    ['sources.field.who', makers],
    ['sources.field.in', source.journal ?? source.publisher],
    ['sources.field.year', source.year],
    ['sources.field.design', source.design],
  ] as const;
  return (
    <div className="page-body wants-room sources-page">
      <p className="source-title measure">
        <cite>{source.title}</cite>
      </p>
      <dl className="source-facts">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('sources.field.read')}</dt>
          <dd>
            <SourceLink source={source} />
          </dd>
        </div>
      </dl>
      <h2>{t('sources.cited')}</h2>
      <CitingList dataset={dataset} pages={pages} citing={citing} />
    </div>
  );
}
