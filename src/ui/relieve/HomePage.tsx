import { useEffect, useRef, useState } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTouch } from '../../state/touch-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';
import { go } from '../common/go.ts';
import { PageHead } from '../common/PageHead.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { ComplaintAnswer } from './ComplaintAnswer.tsx';
import { ComplaintSearch } from './ComplaintSearch.tsx';
import { PlanTray } from './PlanTray.tsx';
import { SafetyNote } from './SafetyNote.tsx';
import { useComplaintSearch } from './use-complaint-search.ts';
import './relieve.css';

/** "Where does it hurt?": by touching the body, by search, or from the list. */
export function HomePage({ view }: { view?: ViewPreset | undefined }) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const touched = useTouch((s) => s.places.length > 0);
  const { complaints } = catalogue;
  const answer = useComplaintSearch(complaints, query);

  useEffect(() => {
    useSelection.getState().select(null);
    useEmphasis.getState().clear();
    useView.getState().set({ touch: 'regions', points: 'none', meridians: false, meridian: null });
    return () => {
      useTouch.getState().touch(null);
      useTouch.getState().hover(null);
    };
  }, []);
  useEffect(() => useView.getState().fly({ kind: 'preset', preset: view ?? 'front' }), [view]);
  useEffect(
    () =>
      useTouch.subscribe((now, before) => {
        if (now.places.length > before.places.length) setQuery('');
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
        <ComplaintSearch
          field={field}
          query={query}
          onQuery={(text) => {
            useTouch.getState().touch(null);
            setQuery(text);
          }}
          onReset={reset}
          onSubmit={() => {
            const best = answer?.found[0];
            if (best) go({ page: 'complaint', complaint: best.id });
          }}
        />
      </PageHead>
      <div className={answer ? 'page-body home-body wants-room' : 'page-body home-body'}>
        <ComplaintAnswer complaints={complaints} answer={answer} query={query} onReset={reset} />
        <SafetyNote />
        <PlanTray complaints={complaints} />
      </div>
    </>
  );
}
