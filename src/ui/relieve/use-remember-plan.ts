import { useEffect } from 'react';
import { useRecent } from '../../state/recent-store.ts';
import { parseAddress, pathOf, type PlanAt } from '../common/address.ts';

/** Keeps the way back to a plan that could be made, as it was left. */
export function useRememberPlan(at: PlanAt, made: boolean): void {
  useEffect(() => {
    if (!made) return;
    const isSame = (path: string) => {
      const other = parseAddress(path);
      return other.page !== 'complaint' || other.complaint === at.complaint;
    };
    useRecent.getState().remember(pathOf({ ...at, page: 'complaint' }), isSame);
  }, [at, made]);
}
