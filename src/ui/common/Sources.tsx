import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from './address.ts';
import { citationShort, sourceLink } from './citation.ts';

/** Cited works, each in full, with its identifier where that was checked. */
export function Sources({ dataset, ids }: { dataset: Dataset; ids: readonly string[] }) {
  return (
    <ul className="sources small">
      {[...new Set(ids)].map((id) => {
        const source = dataset.sources.get(id);
        if (!source) return null;
        const link = sourceLink(source);
        return (
          <li key={id}>
            {citationShort(source).replace(/\.$/, '')}. <cite>{source.title}</cite>
            {source.journal && `. ${source.journal}`}
            {source.publisher && `. ${source.publisher}`}.{' '}
            {link ? (
              <a className="link" href={link} rel="noreferrer" target="_blank">
                {source.DOI ? `doi ${source.DOI}` : `PMID ${source.PMID}`}
              </a>
            ) : (
              t('about.unverified')
            )}{' '}
            <a
              className="link cited-elsewhere"
              href={hrefOf({ page: 'sources', source: id })}
              aria-label={t('sources.more.of', { source: citationShort(source) })}
            >
              {t('sources.more')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Sources one tap away. */
export function SourcesFold({
  dataset,
  ids,
  label,
}: {
  dataset: Dataset;
  ids: readonly string[];
  label?: string;
}) {
  return (
    <details className="fold">
      <summary>{label ?? t('evidence.sources')}</summary>
      <Sources dataset={dataset} ids={ids} />
    </details>
  );
}
