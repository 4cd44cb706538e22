import type { DiaryEntry } from './entry.ts';

/** The entry without one complaint; null where nothing else is left in it, the same entry where it was not in it. */
export function withoutComplaint(entry: DiaryEntry, complaint: string): DiaryEntry | null {
  const isOther = (each: { readonly complaint: string }) => each.complaint !== complaint;
  if (entry.kind === 'day')
    return entry.severity.every(isOther) ? entry : { ...entry, severity: entry.severity.filter(isOther) };
  if (!entry.complaints.includes(complaint)) return entry;
  const complaints = entry.complaints.filter((id) => id !== complaint);
  if (complaints.length === 0) return null;
  return { ...entry, complaints, severities: entry.severities.filter(isOther) };
}
