import { create } from 'zustand';

/** A picture of the stage as it stands, for paper: light inks, CSS pixels wide and high. PNG. */
type TakePicture = (width: number, height: number) => Promise<Blob>;

/** Offered by the stage while it can draw; null where there is nothing to take a picture of. */
interface PictureState {
  readonly take: TakePicture | null;
  offer(take: TakePicture | null): void;
}

export const usePicture = create<PictureState>()((set) => ({
  take: null,
  offer: (take) => set({ take }),
}));
