import { create } from 'zustand';

/** Who is seen working at the point: the body's own hand reaching there, a hand alone, a ball, a wall, or another person. */
export type ShownBy = 'self' | 'hand' | 'ball' | 'wall' | 'partner';

/** How the body on the stage moves: asked by the pages, answered by the stage. */
interface MotionState {
  /** Whether a technique or a stretch plays; false: it stands still where it is. */
  readonly playing: boolean;
  /** `body`: as much of the body as shows how it is held; `point`: the point from near. */
  readonly shown: 'body' | 'point';
  /** What the stage shows working at the point now; null where nothing does. */
  readonly by: ShownBy | null;
  set(change: Partial<Pick<MotionState, 'playing' | 'shown' | 'by'>>): void;
}

export const useMotion = create<MotionState>()((set) => ({
  playing: true,
  shown: 'point',
  by: null,
  set: (change) => set(change),
}));
