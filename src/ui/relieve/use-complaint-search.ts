import { useEffect, useState } from 'react';
import type { CatalogueComplaint } from '../../dataset/catalogue.ts';

type Find = (query: string) => readonly CatalogueComplaint[];

/**
 * The complaints that a query may mean, best first; null while nothing is asked. The search itself is fetched when the
 * first letter is typed.
 */
export function useComplaintSearch(
  complaints: readonly CatalogueComplaint[],
  query: string,
): readonly CatalogueComplaint[] | null {
  const [find, setFind] = useState<Find | null>(null);
  const asked = query.trim() !== '';
  useEffect(() => {
    if (!asked || find) return;
    let gone = false;
    void import('../search/complaint-index.ts').then(({ complaintIndex }) => {
      if (!gone) setFind(() => complaintIndex(complaints));
    });
    return () => {
      gone = true;
    };
  }, [asked, find, complaints]);
  return asked && find ? find(query) : null;
}
