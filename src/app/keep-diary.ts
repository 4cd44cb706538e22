import { useDiary, type DiaryDevice } from '../state/diary-store.ts';

/** Tells the diary where it is kept. Nothing is opened or fetched before somebody reads or writes in it. */
export function keepDiary(): void {
  let device: DiaryDevice | undefined;
  useDiary.getState().connect(async () => (device ??= (await import('./diary-device.ts')).diaryDevice()));
}
