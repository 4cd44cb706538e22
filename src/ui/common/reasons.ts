import type { Ground } from '../../domain/safety/ground.ts';

/** The text with a capital first letter, where it stands alone. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reasons of several rules as one text that ends a sentence: the first as written, later ones as sentences. */
export const reasonsOf = (grounds: readonly Pick<Ground, 'reason'>[]): string =>
  [...new Set(grounds.map(({ reason }) => reason))]
    .map((reason, index) => (index === 0 ? reason : sentence(reason)))
    .join(' ');
