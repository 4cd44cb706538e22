import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useTouch } from '../../state/touch-store.ts';
import { ComplaintGroups, ComplaintRows } from './ComplaintList.tsx';
import { complaintsAt } from './complaints-at.ts';

interface ComplaintAnswerProps {
  readonly complaints: readonly CatalogueComplaint[];
  readonly found: readonly CatalogueComplaint[] | null;
  readonly query: string;
  readonly onReset: () => void;
}

/** The complaints that the search or the touched place answers with; all of them where nothing was asked. */
export function ComplaintAnswer({ complaints, found, query, onReset }: ComplaintAnswerProps) {
  const touched = useTouch((s) => s.touched);
  const all = (
    <button type="button" className="link" onClick={onReset}>
      {t('home.all', { count: complaints.length })}
    </button>
  );
  if (complaints.length === 0) return <p className="lead">{t('home.empty')}</p>;
  if (found) {
    return (
      <section aria-live="polite">
        <header className="list-head">
          <h2 className="over">{t('home.found', { count: found.length })}</h2>
          {all}
        </header>
        {found.length > 0 ? (
          <ComplaintRows complaints={found} />
        ) : (
          <p className="lead">
            {t('home.none', { query: query.trim() })} {t('home.none.hint')}
          </p>
        )}
      </section>
    );
  }
  if (touched) {
    const here = complaintsAt(complaints, touched.region);
    const region = t(`region.${touched.region}`);
    return (
      <section aria-live="polite">
        <header className="list-head">
          <h2 className="over">{t('body.region', { region })}</h2>
          {all}
        </header>
        {here.length > 0 ? (
          <ComplaintRows complaints={here} />
        ) : (
          <p className="lead">{t('home.region.none', { region })}</p>
        )}
      </section>
    );
  }
  return <ComplaintGroups complaints={complaints} />;
}
