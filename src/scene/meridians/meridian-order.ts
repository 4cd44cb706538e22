/** In the order of the shaders' styles. */
export const MERIDIANS: readonly string[] = [
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
];
