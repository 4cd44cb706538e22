import type { KeepAwake } from '../domain/session/ports.ts';

/** What of the browser keeping awake needs. */
export interface AwakePlatform {
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Keeps the screen lit while it is held. The browser takes the lock back whenever the page goes out of sight, so it is
 * asked for again when the page returns; where that is refused (Safari may want a press first), at the next press.
 */
export function createAwake({ wakeLock, page }: AwakePlatform): KeepAwake {
  /** Each hold has its own number: an answer to an earlier one, however late, is not for this one. */
  let hold = 0;
  let wanted = false;
  let asked = 0;
  let lock: WakeLockSentinel | null = null;

  const letGo = (held: WakeLockSentinel): void => void held.release().catch(() => {});

  async function ask(): Promise<void> {
    if (!wakeLock || !wanted || asked === hold || (lock && !lock.released)) return;
    if (page.visibilityState !== 'visible') return;
    const mine = hold;
    asked = mine;
    try {
      const given = await wakeLock.request('screen');
      if (wanted && mine === hold) lock = given;
      else letGo(given);
    } catch {
      /* Low battery, or a browser that wants a press first: tried again at the next press. */
    }
    if (asked === mine) asked = 0;
  }
  const askAgain = (): void => void ask();

  return {
    hold: () => {
      if (!wakeLock) return;
      if (!wanted) {
        hold += 1;
        page.addEventListener('visibilitychange', askAgain);
        page.addEventListener('pointerdown', askAgain);
      }
      wanted = true;
      askAgain();
    },
    release: () => {
      if (!wanted) return;
      wanted = false;
      page.removeEventListener('visibilitychange', askAgain);
      page.removeEventListener('pointerdown', askAgain);
      if (lock) letGo(lock);
      lock = null;
    },
  };
}
