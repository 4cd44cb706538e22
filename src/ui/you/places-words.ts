import type { ToldPlace } from '../../domain/safety/profile.ts';
import { t } from '../../messages/t.ts';

/** Places inside a sentence: "left knee, sole on both sides". */
export const placesWords = (places: readonly ToldPlace[]): string =>
  places.map(({ region, side }) => t(`places.told.${side}`, { region: t(`region.${region}`) })).join(', ');
