import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { useView } from '../../state/view-store.ts';
import type { Address } from '../common/address.ts';
import { go } from '../common/go.ts';
import { askFocus } from '../common/page-focus.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { StageFrame } from './StageFrame.tsx';
import { Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import './shell.css';

const loadSearch = () => import('../search/SearchDialog.tsx');
const SearchDialog = lazy(loadSearch);

interface ShellProps {
  readonly address: Address;
  readonly stage: ReactNode;
  /** Messages of the app itself: a new version, damaged settings. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

/** What stands round every page: the bar, the body, the tabs, the search. */
export function Shell({ address, stage, notices, children }: ShellProps) {
  const [searching, setSearching] = useState(false);
  const search = useCallback(() => setSearching(true), []);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    window.addEventListener('hashchange', askFocus);
    return () => window.removeEventListener('hashchange', askFocus);
  }, []);
  const placed = usePlaced();
  // Fetched when nothing else is wanted, so that it opens at once and loses no letter typed after "/".
  useEffect(() => void (placed && loadSearch().catch(() => {})), [placed]);
  useShortcuts(
    {
      '/': search,
      '?': () => go({ page: 'about' }),
      l: () => useView.setState((s) => ({ labels: !s.labels })),
      m: () => useView.setState((s) => ({ meridians: !s.meridians })),
    },
    'base',
  );
  return (
    <div className="shell" data-page={address.page}>
      <button type="button" className="skip" onClick={() => main.current?.querySelector('h1')?.focus()}>
        {t('app.skip')}
      </button>
      <TopBar page={address.page} onSearch={search} />
      <main ref={main}>
        {children}
        <StageFrame page={address.page}>{stage}</StageFrame>
      </main>
      <Tabs page={address.page} />
      <div className="notices" aria-live="polite">
        {notices}
      </div>
      {searching && (
        <Suspense>
          <SearchDialog onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}
