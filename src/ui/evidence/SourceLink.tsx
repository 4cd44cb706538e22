import type { Source } from '../../domain/records/source.ts';
import { t } from '../../messages/t.ts';
import { sourceLink } from '../common/citation.ts';

/** The way to the work itself, by its identifier where that was checked. Nothing is fetched until it is pressed. */
export function SourceLink({ source }: { source: Source }) {
  const link = sourceLink(source);
  if (!link) return <span className="small">{t('about.unverified')}</span>;
  return (
    <a className="link small" href={link} rel="noreferrer" target="_blank">
      {source.DOI ? `doi ${source.DOI}` : `PMID ${source.PMID}`}
      <span className="hidden"> {t('sources.outside')}</span>
    </a>
  );
}
