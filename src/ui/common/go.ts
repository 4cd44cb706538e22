import { navigate } from 'wouter/use-hash-location';
import { pathOf, type Address } from './address.ts';

/** Goes to an address; `replace` leaves no step to go back to. */
export const go = (address: Exclude<Address, { page: 'refused' }>, options?: { replace?: boolean }): void =>
  navigate(pathOf(address), options);
