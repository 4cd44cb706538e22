import { useState } from 'react';
import { localInstant, type LocalInstant } from '../../domain/diary/local-instant.ts';

/** The moment at which the component came to be shown: near enough for weeks and days. */
export function useNow(): LocalInstant {
  const [now] = useState(() => localInstant(new Date()));
  return now;
}
