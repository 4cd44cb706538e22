import {
  dayFromNumber,
  dayNumber,
  dayOf,
  weekOf,
  type Day,
  type LocalInstant,
} from '../../domain/diary/local-instant.ts';
import { t } from '../../messages/t.ts';
import { LOCALE } from '../common/locale.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const DAY = format({ weekday: 'short', day: 'numeric', month: 'short' });
const DATE = format({ day: 'numeric', month: 'long', year: 'numeric' });
const TIME = format({ hour: 'numeric', minute: '2-digit' });

/** What the clock said there and then, as if it were UTC: so that no time zone of this device is put upon it. */
const asLived = ({ at, offset }: LocalInstant): Date => new Date(at + offset * 60_000);

/** "Thu 19 Nov" */
export const dayWords = (moment: LocalInstant): string => DAY.format(asLived(moment));
/** "07:30" */
export const timeWords = (moment: LocalInstant): string => TIME.format(asLived(moment));
/** "19 November 2026" */
export const dateWords = (day: Day): string => DATE.format(new Date(`${day}T00:00:00Z`));

/** "This week", "Last week", "Week of 9 November 2026". */
export function weekWords(week: Day, now: LocalInstant): string {
  const current = weekOf(dayOf(now));
  if (week === current) return t('diary.week.this');
  if (week === dayFromNumber(dayNumber(current) - 7)) return t('diary.week.last');
  return t('diary.week.of', { date: dateWords(week) });
}
