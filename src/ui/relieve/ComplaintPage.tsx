import { useEffect, useRef, useState } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useClearance } from '../../state/clearance-store.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { Expect } from './Expect.tsx';
import { Questions } from './Questions.tsx';
import { RedFlags } from './RedFlags.tsx';
import { RoutineView } from './RoutineView.tsx';
import { ToldUs } from './ToldUs.tsx';
import { showPlace } from './show-on-body.ts';
import { useWay } from './use-way.ts';
import './relieve.css';
import './complaint.css';

/** A complaint: what it is, the signs to stop, the questions, and only then the routine. */
export default function ComplaintPage({ id }: { id: string }) {
  const named = catalogue.complaints.find((complaint) => complaint.id === id);
  if (!named) return <RefusedPage asked={id} reason={t('complaint.unknown', { id })} />;
  return (
    <>
      <PageHead
        title={named.title}
        back={{ href: hrefOf({ page: 'home' }), label: t(`group.${named.group}`) }}
      />
      <WithDataset>
        {(dataset) => {
          const complaint = dataset.complaints.get(id);
          return complaint && <Way dataset={dataset} complaint={complaint} />;
        }}
      </WithDataset>
    </>
  );
}

function Way({ dataset, complaint }: { dataset: Dataset; complaint: Complaint }) {
  const { flags, flagState, plan } = useWay(dataset, complaint);
  const [again, setAgain] = useState(false);
  const asking = plan !== null && (again || plan.status === 'ask');
  const ready = plan?.status === 'ready' && !again ? plan : null;
  useEffect(() => {
    if (!ready) showPlace(complaint.regions);
  }, [ready, complaint]);
  const body = useRef<HTMLDivElement>(null);
  const phase = ready ? 'routine' : asking ? 'questions' : 'flags';
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    shown.current = phase;
    body.current?.scrollTo(0, 0);
    body.current?.querySelector<HTMLElement>(`[data-phase=${phase}] h2`)?.focus({ preventScroll: true });
  }, [phase]);
  const about = (
    <p className="measure">
      {complaint.summary} <span className="small">{complaint.notThis}</span>
    </p>
  );
  return (
    <div ref={body} className={ready ? 'page-body' : 'page-body wants-room'}>
      {!ready && about}
      {flagState.state !== 'clear' && (
        <RedFlags dataset={dataset} complaint={complaint} flags={flags} state={flagState} />
      )}
      {asking && (
        <Questions
          key={String(again)}
          dataset={dataset}
          complaint={complaint}
          again={again}
          onDone={() => setAgain(false)}
        />
      )}
      {ready ? (
        <>
          <ToldUs dataset={dataset} complaint={complaint} onChange={() => setAgain(true)} />
          <RoutineView dataset={dataset} complaint={complaint} plan={ready} flags={flags} />
        </>
      ) : (
        flagState.state !== 'stop' && (
          <div className="veil">
            <h2>{t('routine.title')}</h2>
            <p className="small">{t('routine.veiled')}</p>
          </div>
        )
      )}
      {flagState.state !== 'stop' && (
        <div className="after">
          {ready && about}
          {flagState.state === 'clear' && (
            <p className="flags-clear small">
              {t('flags.clear')}{' '}
              <button
                type="button"
                className="link"
                onClick={() => useClearance.getState().reopen(complaint.id)}
              >
                {t('flags.change')}
              </button>
            </p>
          )}
          <EvidenceLine dataset={dataset} complaint={complaint} />
          <Expect complaint={complaint} />
        </div>
      )}
    </div>
  );
}
