import { marksOf, type SessionEntry } from '../../domain/diary/entry.ts';
import type { Sign } from '../../domain/plan/signs.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf, type PlanAt } from '../common/address.ts';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { AfterAdvice } from '../diary/AfterAdvice.tsx';
import { ComplaintTrend } from '../diary/ComplaintTrend.tsx';
import { DiaryTroubleNotice } from '../diary/DiaryTroubleNotice.tsx';
import { useMayRepeat } from '../diary/use-advice.ts';
import { ExpectList } from '../relieve/Expect.tsx';
import { PrintSheet } from '../relieve/PrintSheet.tsx';
import { stepsOf, type ReadyPlan } from '../relieve/show-on-body.ts';
import { EndQuestion } from './EndQuestion.tsx';
import { EndWays } from './EndWays.tsx';
import { entrySum, planSum } from './end-sum.ts';
import { SignAfter } from './SignAfter.tsx';
import { useSavedSession, withAfter } from './use-saved-session.ts';

interface EndProps {
  readonly dataset: Dataset;
  readonly at: PlanAt;
  readonly complaints: readonly Complaint[];
  readonly signs: readonly Sign[];
  /** Null where the signs to stop have not been answered in this visit. */
  readonly plan: ReadyPlan | null;
  /** What was just done; null where one came here without. */
  readonly done: SessionEntry | null;
  readonly onClose: () => void;
}

/** The word that it is over; how it is now; whether it helps; what to expect. */
export function End({ dataset, at, complaints, signs, plan, done, onClose }: EndProps) {
  const { entry, say } = useSavedSession(done);
  const leave = () => {
    onClose();
    go({ page: 'home' });
  };
  useShortcuts({ Escape: leave });
  const [chief] = complaints;
  const ticked = entry?.signs ?? [];
  const mark = chief && entry ? markOf(entry, chief.id) : undefined;
  const again = useMayRepeat(chief, ticked.length > 0, mark);
  return (
    <div className="page-body end-body">
      <PageHead
        title={t('done.title')}
        over={
          <span className="done-mark">
            <Icon name="check" size={44} />
          </span>
        }
      >
        <p className="lead">{entry ? entrySum(entry) : plan && planSum(plan)}</p>
      </PageHead>
      <div className="end-now stack">
        {chief && entry && (
          <>
            <EndQuestion
              complaint={chief}
              entry={entry}
              onSay={(after) => say({ severities: withAfter(entry, chief.id, after) })}
            />
            <SignAfter
              signs={signs}
              ticked={ticked}
              onTick={(sign, on) =>
                say({ signs: on ? [...ticked, sign] : ticked.filter((each) => each !== sign) })
              }
            />
          </>
        )}
        <DiaryTroubleNotice />
      </div>
      <div className="end-since stack">
        {chief && entry && (
          <>
            <AfterAdvice complaint={chief} ticked={ticked.length > 0} now={markOf(entry, chief.id)} />
            <ComplaintTrend complaint={chief} now={markOf(entry, chief.id)} />
          </>
        )}
        <h2>{t('expect.title')}</h2>
        {complaints.map((complaint) => (
          <div key={complaint.id}>
            {complaints.length > 1 && <h3 className="over">{complaint.title}</h3>}
            <ExpectList complaint={complaint} />
          </div>
        ))}
        <p className="small measure">{t('done.worse')}</p>
        <p className="small">
          {t('done.going')}{' '}
          <a className="link" href={hrefOf({ page: 'diary', part: 'summary' })}>
            {t('done.summary')}
          </a>
        </p>
        {plan && <PrintSheet dataset={dataset} steps={stepsOf(plan)} flags={signs} />}
      </div>
      <EndWays at={at} saved={entry !== null} again={again} onClose={onClose} />
    </div>
  );
}

/** What the session says of one complaint. */
const markOf = (entry: SessionEntry, complaint: string) => marksOf({ ...entry, complaints: [complaint] })[0]!;
