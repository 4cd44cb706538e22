/** The landmark table (`data/landmarks.json`), fetched when first asked for. */
export const loadLandmarks = async (): Promise<unknown> =>
  (await import('../../data/landmarks.json')).default;
