import { useState } from 'react';
import type { DayEntry } from '../../domain/diary/entry.ts';
import { dayFromNumber, dayNumber, dayOf } from '../../domain/diary/local-instant.ts';
import { t } from '../../messages/t.ts';
import { DayForm } from './DayForm.tsx';
import { useDiaryRead } from './use-diary-read.ts';
import { useNow } from './use-now.ts';

/** So many days back the activity that was watched last is looked for. */
const BACK = 120;

/** How the day is: said in a minute, once a day at most, and only if the person wants to. */
export function Today() {
  const day = dayOf(useNow());
  const days = useDiaryRead((diary) => diary.days(dayFromNumber(dayNumber(day) - BACK), day), [day]);
  const [open, setOpen] = useState(false);
  if (!days) return null;
  const today = days.find((each) => each.day === day);
  const activity = days.findLast((each) => each.function !== null)?.function?.activity ?? '';
  return (
    <section className="diary-today" aria-label={t('today.title')}>
      {open ? (
        <DayForm day={day} kept={today} activity={activity} onDone={() => setOpen(false)} />
      ) : (
        <div className="row">
          <div className="diary-today-said" aria-live="polite">
            <h2 className="over">{t('today.title')}</h2>
            {today ? <Said day={today} /> : <p className="small">{t('today.lead')}</p>}
          </div>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {today ? t('today.change') : t('today.open')}
          </button>
        </div>
      )}
    </section>
  );
}

function Said({ day: { sleep, stress, function: able, notes } }: { day: DayEntry }) {
  const said = [
    sleep !== null && t('today.summary.sleep', { score: sleep }),
    stress !== null && t('today.summary.stress', { score: stress }),
    able && t('today.summary.function', { activity: able.activity, score: able.score }),
  ].filter((each) => typeof each === 'string');
  return (
    <>
      <p>{said.join(', ') || t('today.saved')}</p>
      {notes && <p className="small diary-note">{notes}</p>}
    </>
  );
}
