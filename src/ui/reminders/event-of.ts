import type { CalendarEvent, Now } from '../../domain/reminders/calendar-file.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import type { Reminders } from '../../state/reminders-store.ts';
import { hrefOf } from '../common/address.ts';

export const FILE = 'anmo-reminders.ics';
/** Minutes that the calendar keeps for it. */
const MINUTES = 10;

/** What the calendar shows. The complaint is named, in the title or in the link, only where the person wants it. */
export function eventOf(dataset: Dataset, { named, complaint, ...made }: Reminders): CalendarEvent {
  const told = named && complaint !== null ? dataset.complaints.get(complaint) : undefined;
  const page = told ? hrefOf({ page: 'complaint', complaint: told.id }) : '';
  return {
    ...made,
    title: titleOf(dataset, { named, complaint }),
    words: t('reminders.event.words'),
    url: new URL(`./${page}`, location.href.split('#')[0]).href,
    minutes: MINUTES,
  };
}

/** The title of the event. */
export function titleOf(
  dataset: Dataset,
  { named, complaint }: Pick<Reminders, 'named' | 'complaint'>,
): string {
  const told = named && complaint !== null ? dataset.complaints.get(complaint) : undefined;
  return told ? t('reminders.event.named', { complaint: told.title }) : t('reminders.event');
}

/** Now, by the clock of the device. */
export function nowHere(): Now {
  const date = new Date();
  return {
    wall: {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      hour: date.getHours(),
      minute: date.getMinutes(),
    },
    ms: date.getTime(),
  };
}
