import { countOf, firstOf, lastOf } from '../../domain/reminders/reminders.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { dayWords, timeWords } from '../diary/date-words.ts';
import { asInstant, daysWords } from './calendar-words.ts';
import { nowHere, titleOf } from './event-of.ts';
import type { RemindersForm } from './use-reminders-form.ts';

interface PreviewProps {
  readonly dataset: Dataset;
  readonly form: RemindersForm;
  readonly time: { readonly hour: number; readonly minute: number };
}

/** What the calendar will show, in words. */
export function Preview({ dataset, form, time }: PreviewProps) {
  const times = { ...form, ...time };
  const { wall } = nowHere();
  const first = firstOf(times, wall);
  const last = lastOf(times, wall);
  return (
    <section className="reminders-preview" aria-live="polite">
      <h2 className="over">{t('reminders.preview')}</h2>
      <p className="serif">{titleOf(dataset, form)}</p>
      {first && last && (
        <p className="small num">
          {t('reminders.preview.times', {
            days: daysWords(form.days),
            time: timeWords(asInstant(first)),
            count: countOf(times),
            first: dayWords(asInstant(first)),
            last: dayWords(asInstant(last)),
          })}
        </p>
      )}
    </section>
  );
}
