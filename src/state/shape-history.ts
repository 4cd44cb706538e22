import { create } from 'zustand';
import type { BodyShape } from '../domain/body/shape.ts';
import { useBody } from './body-store.ts';

/** The shapes that the body had before, in this visit, so that each change can be taken back. */
interface ShapeHistory {
  /** Oldest first. */
  readonly past: readonly BodyShape[];
  /** Shapes taken back, the next to come first. */
  readonly undone: readonly BodyShape[];
  /** Notes the shape that stands, to be come back to, before it is changed. */
  note(): void;
  undo(): void;
  redo(): void;
}

const KEPT = 50;

export const useShapeHistory = create<ShapeHistory>()((set, get) => ({
  past: [],
  undone: [],
  note: () => set(({ past }) => ({ past: [...past.slice(1 - KEPT), useBody.getState().shape], undone: [] })),
  undo: () => {
    const { past, undone } = get();
    const before = past.at(-1);
    if (!before) return;
    set({ past: past.slice(0, -1), undone: [useBody.getState().shape, ...undone] });
    useBody.getState().reshape(before);
  },
  redo: () => {
    const { past, undone } = get();
    const [next, ...rest] = undone;
    if (!next) return;
    set({ past: [...past, useBody.getState().shape], undone: rest });
    useBody.getState().reshape(next);
  },
}));
