import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { useView } from '../../state/view-store.ts';
import type { Address } from '../common/address.ts';
import { askFocus } from '../common/page-focus.ts';
import { usePlaced } from '../common/use-placed.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { inAtlas } from './sections.ts';
import { StageFrame } from './StageFrame.tsx';
import { Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import { ATLAS_KEYS, VIEW_KEYS } from './view-keys.ts';
import './shell.css';

const loadSearch = () => import('../search/SearchDialog.tsx');
const SearchDialog = lazy(loadSearch);
const HelpDialog = lazy(() => import('./HelpDialog.tsx'));

interface ShellProps {
  readonly address: Address;
  readonly stage: ReactNode;
  /** Messages of the app itself: a new version, damaged settings. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

/** What stands round every page: the bar, the body, the tabs, the search. */
export function Shell({ address, stage, notices, children }: ShellProps) {
  const [over, setOver] = useState<'search' | 'help' | null>(null);
  const search = useCallback(() => setOver('search'), []);
  const close = useCallback(() => setOver(null), []);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    window.addEventListener('hashchange', askFocus);
    return () => window.removeEventListener('hashchange', askFocus);
  }, []);
  const placed = usePlaced();
  // Fetched when nothing else is wanted, so that it opens at once and loses no letter typed after "/".
  useEffect(() => void (placed && loadSearch().catch(() => {})), [placed]);
  const atlas = inAtlas(address.page);
  useShortcuts(
    {
      ...VIEW_KEYS,
      ...(atlas && ATLAS_KEYS),
      '/': search,
      '?': () => setOver('help'),
    },
    'base',
  );
  // What only the atlas can draw, and turn off again, stays with it.
  useEffect(() => {
    if (!atlas) useView.getState().set({ ghost: false, inner: false, flow: false, landmarks: 'off' });
  }, [atlas]);
  return (
    <div className="shell" data-page={address.page} data-section={atlas ? 'atlas' : undefined}>
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
      {over && (
        <Suspense>
          {over === 'search' ? <SearchDialog onClose={close} /> : <HelpDialog onClose={close} />}
        </Suspense>
      )}
    </div>
  );
}
