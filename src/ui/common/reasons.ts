import type { Ground } from '../../domain/plan/plan.ts';

/** The reasons of several rules as one text that ends a sentence: the first as written, later ones as sentences. */
export const reasonsOf = (grounds: readonly Pick<Ground, 'reason'>[]): string =>
  [...new Set(grounds.map(({ reason }) => reason))]
    .map((reason, index) => (index === 0 ? reason : reason.charAt(0).toUpperCase() + reason.slice(1)))
    .join(' ');
