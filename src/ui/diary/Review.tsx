import type { Review as ReviewOf } from '../../domain/diary/review.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';
import { pointsWords } from './score-words.ts';

/** Whether pressing helps, by the rule and at the time that the complaint’s record names. */
export function Review({ trial, review }: { trial: Complaint['trial']; review: ReviewOf }) {
  const { sessions, weeks, start, now, verdict } = review;
  const points = pointsWords((now ?? 0) - (start ?? 0));
  const words =
    verdict === 'better' || verdict === 'worse' ? t(`review.${verdict}`, { points }) : t(`review.${verdict}`);
  return (
    <section className="diary-review stack">
      <h2>{t('review.title')}</h2>
      <p className="lead">{words}</p>
      {verdict === 'better' && <p>{t('review.better.next')}</p>}
      <p className="small">
        {t('review.when', {
          sessions: t('diary.sessions', { count: trial.sessions }),
          weeks: t('review.weeks', { count: trial.weeks }),
          done: t('diary.sessions', { count: sessions }),
          over: t('review.weeks', { count: weeks }),
        })}
      </p>
      <Fold title={t('review.rule')}>
        <p className="small">{t('review.rule.text')}</p>
        <p className="small">{t('review.rule.source')}</p>
      </Fold>
    </section>
  );
}
