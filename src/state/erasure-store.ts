import { create } from 'zustand';
import { NEUTRAL_SHAPE } from '../domain/body/shape.ts';
import { useBody } from './body-store.ts';
import { useDiary } from './diary-store.ts';
import { useMeasures } from './measures-store.ts';
import { useProfile } from './profile-store.ts';
import { useRecent } from './recent-store.ts';
import { useReminders } from './reminders-store.ts';
import { useRoutines } from './routines-store.ts';
import { useShapeHistory } from './shape-history.ts';

interface ErasureState {
  /** How many times everything was erased in this visit; the device’s copies go when it changes. */
  readonly times: number;
  /** Brings back what the last erasure took; null when there is nothing to bring back. */
  readonly undo: (() => void) | null;
  /** The device would not let go of the diary: it may still be there. */
  readonly diaryLeft: boolean;
  eraseEverything(): void;
}

/** Forgetting all that the app knows of a person: answers, measures, the plans they came to last, their own routines, their reminders, their diary, and the shape of their body. */
export const useErasure = create<ErasureState>()((set) => ({
  times: 0,
  undo: null,
  diaryLeft: false,
  eraseEverything: () => {
    const { profile } = useProfile.getState();
    const { measures } = useMeasures.getState();
    const { recent } = useRecent.getState();
    const { made } = useReminders.getState();
    const { routines, starred } = useRoutines.getState();
    const { shape, tone } = useBody.getState();
    useProfile.getState().erase();
    useMeasures.getState().replace({});
    useRecent.getState().forget();
    useReminders.getState().keep(null);
    useRoutines.getState().restore({ routines: [], starred: [] });
    useBody.getState().reshape(NEUTRAL_SHAPE);
    useBody.getState().setTone('plaster');
    useShapeHistory.setState({ past: [], undone: [] });
    const diary = useDiary
      .getState()
      .erase({ what: 'all' })
      .then(({ kept }) => {
        set({ diaryLeft: !kept });
        return kept ? useDiary.getState().undo : null;
      });
    set((s) => ({
      diaryLeft: false,
      times: s.times + 1,
      undo: () => {
        useProfile.getState().replace(profile);
        useMeasures.getState().replace(measures);
        useRecent.setState({ recent });
        useReminders.getState().keep(made);
        useRoutines.getState().restore({ routines, starred });
        useBody.getState().reshape(shape);
        useBody.getState().setTone(tone);
        void diary.then((taken) => taken?.back());
        set({ undo: null, diaryLeft: false });
      },
    }));
  },
}));
