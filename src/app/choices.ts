import type { StoredName } from './stored.ts';

/** The browser's store; null where it is forbidden. */
function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

let kept: Promise<readonly StoredName[]> | undefined;

/** Brings back what the person chose before, once. Answers which parts were damaged and set aside. */
export function rememberChoices(): Promise<readonly StoredName[]> {
  kept ??= import('./keep-choices.ts').then(({ keepChoices }) => keepChoices(localStore()));
  return kept;
}

/** Whether anything was chosen before: else there is nothing that a first picture would have to wait for. */
export const hasChoices = (): boolean =>
  Object.keys(localStore() ?? {}).some((key) => key.startsWith('anmo.'));
