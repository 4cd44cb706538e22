import type { ReactNode } from 'react';
import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useTouch } from '../../state/touch-store.ts';
import { Icon } from '../common/Icon.tsx';
import { UNCHANGED } from '../common/plan-change.ts';
import { GoOn } from '../session/GoOn.tsx';
import { ComplaintGroups } from './ComplaintGroups.tsx';
import { ComplaintRows } from './ComplaintRows.tsx';
import { complaintsAcross, sideOf } from './complaints-at.ts';
import type { FoundComplaints } from './find-complaints.ts';
import { NothingFound } from './NothingFound.tsx';
import { hrefOf } from '../common/address.ts';
import { Yours } from '../routines/Yours.tsx';
import { Recent } from './Recent.tsx';
import { NamePlace, TouchedPlaces } from './TouchedPlaces.tsx';

interface ComplaintAnswerProps {
  readonly complaints: readonly CatalogueComplaint[];
  readonly answer: FoundComplaints | null;
  readonly query: string;
  readonly onReset: () => void;
}

/** The complaints that the search or the touched places answer with; all of them where nothing was asked. */
export function ComplaintAnswer({ complaints, answer, query, onReset }: ComplaintAnswerProps) {
  const places = useTouch((s) => s.places);
  if (complaints.length === 0) return <p className="lead">{t('home.empty')}</p>;
  const all = (
    <button type="button" className="link" onClick={onReset}>
      {t('home.all', { count: complaints.length })}
    </button>
  );
  if (answer) {
    const { found, nearest, care } = answer;
    return (
      <section>
        {care && (
          <div className="notice stop care-first" role="alert">
            <Icon name="stop" />
            <p>{t(`care.${care}`)}</p>
          </div>
        )}
        <ListHead
          title={found.length > 0 ? t('home.found', { count: found.length }) : t('home.nothing')}
          aside={all}
        />
        {found.length > 0 ? (
          <ComplaintRows complaints={found} />
        ) : (
          <NothingFound query={query} nearest={nearest} />
        )}
      </section>
    );
  }
  if (places.length > 0) {
    const across = complaintsAcross(
      complaints,
      places.map(({ region }) => region),
    );
    const side = sideOf(places);
    const change = side
      ? { ...UNCHANGED, circumstances: { ...UNCHANGED.circumstances, sides: side } }
      : undefined;
    const none = across.all.length + across.some.length === 0;
    return (
      <section>
        <ListHead title={t('place.list')} aside={all} />
        <TouchedPlaces places={places} />
        {none && <p className="lead">{t('place.none')}</p>}
        {across.all.length > 0 && (
          <>
            {places.length > 1 && <h3 className="over">{t('place.all')}</h3>}
            <ComplaintRows complaints={across.all} change={change} />
          </>
        )}
        {across.some.length > 0 && (
          <>
            <h3 className="over">{t('place.some')}</h3>
            <ComplaintRows complaints={across.some} change={change} />
          </>
        )}
        <NamePlace />
      </section>
    );
  }
  return (
    <>
      <GoOn />
      <Yours />
      <Recent />
      <ComplaintGroups complaints={complaints} />
      <NamePlace />
      <p className="small">
        <a className="link" href={hrefOf({ page: 'routines' })}>
          {t('mine.begin')}
        </a>
      </p>
    </>
  );
}

function ListHead({ title, aside }: { title: string; aside: ReactNode }) {
  return (
    <header className="list-head">
      <h2 className="over">{title}</h2>
      {aside}
    </header>
  );
}
