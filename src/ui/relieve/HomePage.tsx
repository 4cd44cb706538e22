import { useEffect, useRef, useState } from 'react';
import { catalogue, type CatalogueComplaint } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useProfile } from '../../state/profile-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTouch } from '../../state/touch-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { ComplaintGroups, ComplaintRows } from './ComplaintList.tsx';
import { complaintsAt } from './complaints-at.ts';
import { useComplaintSearch } from './use-complaint-search.ts';
import './relieve.css';

/** "Where does it hurt?": by touching the body, by search, or from the list. */
export function HomePage({ view }: { view?: ViewPreset | undefined }) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const touched = useTouch((s) => s.touched);
  const { complaints } = catalogue;
  const found = useComplaintSearch(complaints, query);

  useEffect(() => {
    useSelection.getState().select(null);
    useEmphasis.getState().clear();
    useView.getState().set({ touch: 'regions', points: 'none', meridians: false, meridian: null });
    return () => useTouch.getState().touch(null);
  }, []);
  useEffect(() => useView.getState().fly({ kind: 'preset', preset: view ?? 'front' }), [view]);
  useEffect(
    () =>
      useTouch.subscribe((now, before) => {
        if (now.touched && now.touched !== before.touched) setQuery('');
      }),
    [],
  );
  const reset = () => {
    setQuery('');
    useTouch.getState().touch(null);
  };
  useShortcuts({
    '/': () => field.current?.focus(),
    Escape: query || touched ? reset : undefined,
  });

  return (
    <>
      <PageHead title={t('home.title')}>
        <p className="lead home-lead">{t('home.lead')}</p>
        <search>
          <form
            className="home-search"
            onSubmit={(event) => {
              event.preventDefault();
              const best = found?.[0];
              if (best) go({ page: 'complaint', complaint: best.id });
            }}
          >
            <Icon name="search" />
            <input
              ref={field}
              type="search"
              enterKeyHint="go"
              autoComplete="off"
              spellCheck={false}
              value={query}
              aria-label={t('home.search')}
              placeholder={t('home.search.hint')}
              onChange={({ target }) => {
                useTouch.getState().touch(null);
                setQuery(target.value);
              }}
            />
            {query && (
              <button
                type="button"
                className="icon-button"
                aria-label={t('home.search.clear')}
                onClick={reset}
              >
                <Icon name="close" size={20} />
              </button>
            )}
          </form>
        </search>
      </PageHead>
      <div className="page-body home-body">
        <Answer complaints={complaints} found={found} query={query} onReset={reset} />
        <Safety />
      </div>
    </>
  );
}

interface AnswerProps {
  readonly complaints: readonly CatalogueComplaint[];
  readonly found: readonly CatalogueComplaint[] | null;
  readonly query: string;
  readonly onReset: () => void;
}

function Answer({ complaints, found, query, onReset }: AnswerProps) {
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

function Safety() {
  const answered = useProfile((s) => s.profile.pregnancy !== 'unknown');
  return (
    <p className="safety-note small">
      <Icon name="shield" />
      <span>
        {t('home.safety')}{' '}
        <a className="link" href={hrefOf({ page: 'you' })}>
          {answered ? t('home.safety.change') : t('home.safety.link')}
        </a>
      </span>
    </p>
  );
}
