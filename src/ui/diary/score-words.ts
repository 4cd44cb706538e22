import { t } from '../../messages/t.ts';

/** "6", or "6 or 7" for what lies between. */
export const scoreWords = (score: number): string =>
  Number.isInteger(score) ? String(score) : t('trend.or', { low: Math.floor(score), high: Math.ceil(score) });

/** "2 points", "2.5 points": how far apart, whichever way. */
export const pointsWords = (points: number): string => t('review.points', { count: Math.abs(points) });
