import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { ComplaintRows } from './ComplaintRows.tsx';

interface NothingFoundProps {
  readonly query: string;
  readonly nearest: readonly CatalogueComplaint[];
}

/** A search without an answer: what comes nearest, and the other ways in and out. */
export function NothingFound({ query, nearest }: NothingFoundProps) {
  return (
    <div className="stack">
      <p className="lead nothing">{t('home.none', { query: query.trim().slice(0, 60) })}</p>
      <p className="measure">{t('home.none.hint')}</p>
      {nearest.length > 0 && (
        <section>
          <h2 className="over">{t('home.nearest')}</h2>
          <ComplaintRows complaints={nearest} />
        </section>
      )}
      <p className="small measure">{t('home.none.care')}</p>
    </div>
  );
}
