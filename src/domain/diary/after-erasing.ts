import type { Erasing } from './diary-port.ts';
import type { DiaryEntry } from './entry.ts';

/** What an erasing leaves of an entry: null nothing, the very same entry where it is not meant. */
export function afterErasing(entry: DiaryEntry, erasing: Erasing): DiaryEntry | null {
  switch (erasing.what) {
    case 'all':
      return null;
    case 'complaint':
      return withoutComplaint(entry, erasing.complaint);
    case 'entries':
      return (
        entry.kind === 'session' ? erasing.sessions.includes(entry.id) : erasing.days.includes(entry.day)
      )
        ? null
        : entry;
  }
}

function withoutComplaint(entry: DiaryEntry, complaint: string): DiaryEntry | null {
  const isOther = (each: { readonly complaint: string }) => each.complaint !== complaint;
  if (entry.kind === 'day')
    return entry.severity.every(isOther) ? entry : { ...entry, severity: entry.severity.filter(isOther) };
  if (!entry.complaints.includes(complaint)) return entry;
  const complaints = entry.complaints.filter((id) => id !== complaint);
  if (complaints.length === 0) return null;
  return { ...entry, complaints, severities: entry.severities.filter(isOther) };
}
