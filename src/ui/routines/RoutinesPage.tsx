import { useEffect, useState } from 'react';
import { t } from '../../messages/t.ts';
import { useRoutines } from '../../state/routines-store.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { showFigure } from '../common/show-figure.ts';
import { Recent } from '../relieve/Recent.tsx';
import { NewRoutine } from './NewRoutine.tsx';
import { OwnRow } from './OwnRow.tsx';
import '../relieve/relieve.css';
import './routines.css';

type Kept = Pick<ReturnType<typeof useRoutines.getState>, 'routines' | 'starred'>;

/** Routines of one's own: open, name, order, duplicate, delete; and the way to a new one. */
export default function RoutinesPage({ routine }: { routine?: string | undefined }) {
  const routines = useRoutines((s) => s.routines);
  const [gone, setGone] = useState<{ readonly name: string; readonly before: Kept } | null>(null);
  useEffect(showFigure, []);
  return (
    <>
      <PageHead title={t('mine.title')} back={{ href: hrefOf({ page: 'home' }), label: t('home.title') }}>
        <p className="measure">{t('mine.lead')}</p>
      </PageHead>
      <div className="page-body wants-room">
        <output className="own-gone">
          {gone && (
            <>
              {t('mine.deleted', { name: gone.name })}{' '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  useRoutines.getState().restore(gone.before);
                  setGone(null);
                }}
              >
                {t('mine.undo')}
              </button>
            </>
          )}
        </output>
        {routines.length === 0 ? (
          <p className="measure">{t('mine.none')}</p>
        ) : (
          <ul className="own-rows">
            {routines.map((each, i) => (
              <OwnRow
                key={each.id}
                routine={each}
                first={i === 0}
                last={i === routines.length - 1}
                open={each.id === routine}
                onDelete={() => {
                  const { routines: before, starred } = useRoutines.getState();
                  setGone({ name: each.name, before: { routines: before, starred } });
                  useRoutines.getState().remove(each.id);
                }}
              />
            ))}
          </ul>
        )}
        <NewRoutine />
        <Recent />
      </div>
    </>
  );
}
