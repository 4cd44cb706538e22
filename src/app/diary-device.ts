import { useDiary, type DiaryDevice } from '../state/diary-store.ts';
import { openDiaryDb } from './diary-db.ts';
import { keptDiary } from './diary-kept.ts';

const CHANNEL = 'anmo.diary';

/** The diary on this device, and word between its tabs. */
export function diaryDevice(): DiaryDevice {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
  channel?.addEventListener('message', () => useDiary.getState().changedElsewhere());
  return {
    open: async (onLost) => keptDiary(await openDiaryDb({ onLost })),
    announce: () => channel?.postMessage('changed'),
    firstKept: () => {
      // Asked once there is something to lose, and only then: some browsers ask the person.
      void navigator.storage?.persist?.().catch(() => {});
    },
  };
}
