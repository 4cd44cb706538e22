/** The fourteen meridians, in the order in which qi is said to run through them, then the two of the midline. */
export const MERIDIAN_IDS = [
  'LU',
  'LI',
  'ST',
  'SP',
  'HT',
  'SI',
  'BL',
  'KI',
  'PC',
  'TE',
  'GB',
  'LR',
  'GV',
  'CV',
] as const;
