import type { LearnPage } from '../domain/records/learn.ts';

/** The pages of Learn, in their order; fetched when first asked for. Rejects when they can't be fetched. */
export const loadLearn = async (): Promise<readonly LearnPage[]> =>
  (await import('virtual:anmo/learn')).pages;
