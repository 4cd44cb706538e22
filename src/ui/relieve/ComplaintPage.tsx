import { useEffect, useRef, useState } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useClearance } from '../../state/clearance-store.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { StarComplaint } from '../routines/StarComplaint.tsx';
import { Advice } from '../diary/Advice.tsx';
import { useCareFirst } from '../diary/use-advice.ts';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { AboutComplaint, SeeFirst } from './AboutComplaint.tsx';
import { idsOf, titleOf, unknownId } from './complaint-ids.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { Expect } from './Expect.tsx';
import { PlanComplaints } from './PlanComplaints.tsx';
import { Questions } from './Questions.tsx';
import { RedFlags } from './RedFlags.tsx';
import { RoutineView } from './RoutineView.tsx';
import { showPlace } from './show-on-body.ts';
import { ToldUs } from './ToldUs.tsx';
import { useRememberPlan } from './use-remember-plan.ts';
import { useWay } from './use-way.ts';
import './relieve.css';
import './complaint.css';
import './plan.css';

/** One complaint or several: what they are, the signs to stop, the questions, and only then the plan. */
export default function ComplaintPage({ at }: { at: PlanAt }) {
  const unknown = unknownId(catalogue.complaints, at.complaint);
  if (unknown !== undefined)
    return <RefusedPage asked={unknown} reason={t('complaint.unknown', { id: unknown })} />;
  const ids = idsOf(at.complaint);
  const title = titleOf(catalogue.complaints, at.complaint) ?? '';
  const chief = catalogue.complaints.find(({ id }) => id === ids[0]);
  const several = ids.length > 1;
  return (
    <>
      <PageHead
        title={several ? t('plan.several', { count: ids.length }) : title}
        windowTitle={title}
        aside={<StarComplaint complaint={at.complaint} title={title} />}
        back={{
          href: hrefOf({ page: 'home' }),
          label: several || !chief ? t('home.title') : t(`group.${chief.group}`),
        }}
      >
        {several && <PlanComplaints complaints={catalogue.complaints} ids={ids} />}
      </PageHead>
      <WithDataset>{(dataset) => <OnTheWay dataset={dataset} at={at} />}</WithDataset>
    </>
  );
}

function OnTheWay({ dataset, at }: { dataset: Dataset; at: PlanAt }) {
  const way = useWay(dataset, at);
  const { complaints, signs, signState, plan } = way;
  const [again, setAgain] = useState(false);
  const asking = plan !== null && (again || plan.status === 'ask');
  const made = plan !== null && plan.status !== 'ask' && !again ? plan : null;
  const care = useCareFirst(complaints);
  const [chief] = complaints;
  useEffect(() => {
    if (!made && chief) showPlace(chief.regions);
  }, [made, chief]);
  useRememberPlan(at, made?.status === 'ready');
  const body = useRef<HTMLDivElement>(null);
  const phase = made ? 'routine' : asking ? 'questions' : 'flags';
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    shown.current = phase;
    body.current?.scrollTo(0, 0);
    body.current?.querySelector<HTMLElement>(`[data-phase=${phase}] h2`)?.focus({ preventScroll: true });
  }, [phase]);
  const several = complaints.length > 1;
  const about = complaints.map((complaint) => (
    <AboutComplaint key={complaint.id} complaint={complaint} named={several} />
  ));
  return (
    <div ref={body} className={made ? 'page-body' : 'page-body wants-room'}>
      {!made && !several && about}
      {signState.state !== 'clear' && <RedFlags dataset={dataset} signs={signs} state={signState} />}
      {asking && (
        <Questions
          key={String(again)}
          dataset={dataset}
          complaints={complaints}
          again={again}
          onDone={() => setAgain(false)}
        />
      )}
      {!made && signState.state !== 'stop' && (
        <>
          {several && about}
          <SeeFirst complaints={complaints} />
        </>
      )}
      {made ? (
        <>
          <ToldUs dataset={dataset} complaints={complaints} onChange={() => setAgain(true)} />
          {care && <Advice complaint={care.complaint} advice={care.advice} onRead={care.onRead} />}
          {care === null && <RoutineView dataset={dataset} at={at} way={way} plan={made} />}
        </>
      ) : (
        signState.state !== 'stop' && (
          <div className="veil">
            <h2>{t('routine.title')}</h2>
            <p className="small">{t('routine.veiled')}</p>
          </div>
        )
      )}
      {signState.state !== 'stop' && (
        <div className="after">
          {made && (
            <>
              {about}
              <SeeFirst complaints={complaints} />
            </>
          )}
          {signState.state === 'clear' && (
            <p className="flags-clear small">
              {t('flags.clear')}{' '}
              <button
                type="button"
                className="link"
                onClick={() => complaints.forEach(({ id }) => useClearance.getState().reopen(id))}
              >
                {t('flags.change')}
              </button>
            </p>
          )}
          {complaints.map((complaint) => (
            <section key={complaint.id}>
              {several && <h2 className="over after-title">{complaint.title}</h2>}
              <EvidenceLine dataset={dataset} complaint={complaint} />
              <Expect complaint={complaint} />
            </section>
          ))}
        </div>
      )}
    </div>
  );
}
