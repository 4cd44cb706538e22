import { catalogue } from '../../dataset/catalogue.ts';
import { useRecent } from '../../state/recent-store.ts';
import { parseAddress } from '../common/address.ts';
import { useDiaryRead } from '../diary/use-diary-read.ts';

/** Ids of the complaints that the person works on, most often done first, then those looked at last; undefined while the diary opens. */
export function useWorkedComplaints(): readonly string[] | undefined {
  const recent = useRecent((s) => s.recent);
  const done = useDiaryRead((diary) => diary.complaints(), []);
  if (!done) return undefined;
  const looked = recent.flatMap((path) => {
    const at = parseAddress(path);
    return 'complaint' in at && at.complaint ? at.complaint.split('+') : [];
  });
  const often = [...done].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  const known = new Set(catalogue.complaints.map(({ id }) => id));
  return [...new Set([...often, ...looked])].filter((id) => known.has(id));
}
