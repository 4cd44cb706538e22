import { useEffect, useMemo, useState } from 'react';
import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import type { FoundComplaints } from './find-complaints.ts';

type Find = (query: string) => FoundComplaints;

/** What a query finds; null while nothing is asked. The search itself is fetched when the first letter is typed. */
export function useComplaintSearch(
  complaints: readonly CatalogueComplaint[],
  query: string,
): FoundComplaints | null {
  const [find, setFind] = useState<Find | null>(null);
  const asked = query.trim() !== '';
  useEffect(() => {
    if (!asked || find) return;
    let gone = false;
    void import('./find-complaints.ts').then(({ complaintFinder }) => {
      if (!gone) setFind(() => complaintFinder(complaints));
    });
    return () => {
      gone = true;
    };
  }, [asked, find, complaints]);
  return useMemo(() => (asked && find ? find(query) : null), [asked, find, query]);
}
