import { create } from 'zustand';
import type { BodyRegion } from '../domain/body/region.ts';
import type { Side } from '../domain/locator/placement.ts';

/** A place of the body that was touched or is under the pointer, to say where it hurts. */
export interface TouchedRegion {
  readonly region: BodyRegion;
  readonly side: Side;
}

interface TouchState {
  readonly hovered: TouchedRegion | null;
  readonly touched: TouchedRegion | null;
  hover(region: TouchedRegion | null): void;
  touch(region: TouchedRegion | null): void;
}

export const useTouch = create<TouchState>()((set) => ({
  hovered: null,
  touched: null,
  hover: (hovered) =>
    set((s) =>
      s.hovered?.region === hovered?.region && s.hovered?.side === hovered?.side ? s : { hovered },
    ),
  touch: (touched) => set({ touched }),
}));
