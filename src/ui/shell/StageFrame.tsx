import { lazy, Suspense, type ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import type { Address } from '../common/address.ts';
import { RegionName } from './RegionName.tsx';
import { inAtlas } from './sections.ts';
import { StageTools } from './StageTools.tsx';

const Pins = lazy(() => import('../atlas/Pins.tsx'));

/** The place of the body on every page: its tools and what is said when it is late or missing. */
export function StageFrame({ page, children }: { page: Address['page']; children: ReactNode }) {
  const loading = useBody((s) => s.status === 'loading');
  const pinned = useSelection((s) => s.pinned.length > 0);
  return (
    <section className="stage-area" aria-label={t('view.label')}>
      {children}
      <output className="stage-loading plate">{loading && t('body.loading')}</output>
      {page === 'home' && <RegionName />}
      {pinned && inAtlas(page) && (
        <Suspense>
          <Pins />
        </Suspense>
      )}
      <StageTools page={page} />
    </section>
  );
}
