import type { Mark } from '../../domain/diary/entry.ts';
import type { Review } from '../../domain/diary/review.ts';
import { changeWithin } from '../../domain/diary/trend.ts';
import { t } from '../../messages/t.ts';
import { pointsWords, scoreWords } from './score-words.ts';

/** What the picture says, in words: what was, and what is. `marks`: since the start, oldest first. */
export function TrendWords({ marks, review }: { marks: readonly Mark[]; review: Review }) {
  const { start, now } = review;
  const within = changeWithin(marks);
  const only = marks.find(({ before }) => before !== null)?.before;
  return (
    <p className="trend-sentence">
      {start !== null && now !== null ? (
        <>
          {t('trend.started', { start: scoreWords(start) })} {t('trend.now', { now: scoreWords(now) })}
        </>
      ) : (
        only !== undefined && only !== null && t('trend.one', { now: only })
      )}{' '}
      {within !== null &&
        (within === 0
          ? t('trend.right-after.same')
          : t(within < 0 ? 'trend.right-after.less' : 'trend.right-after.more', {
              points: pointsWords(within),
            }))}
    </p>
  );
}
