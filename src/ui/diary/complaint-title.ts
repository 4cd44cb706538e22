import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';

/** A complaint of an entry in the user’s words; an entry may be older than the complaints that there are now. */
export const complaintTitle = (id: string): string =>
  catalogue.complaints.find((each) => each.id === id)?.title ?? t('diary.complaint.gone', { id });
