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
  /** The last of `places`. */
  readonly touched: TouchedRegion | null;
  /** Every place that hurts, in the order touched: a pain that spreads has several. */
  readonly places: readonly TouchedRegion[];
  hover(region: TouchedRegion | null): void;
  /** Adds a place, or takes it off again when it was touched before; null forgets them all. */
  touch(region: TouchedRegion | null): void;
}

const isSame = (a: TouchedRegion | null, b: TouchedRegion | null): boolean =>
  a?.region === b?.region && a?.side === b?.side;

export const useTouch = create<TouchState>()((set) => ({
  hovered: null,
  touched: null,
  places: [],
  hover: (hovered) => set((s) => (isSame(s.hovered, hovered) ? s : { hovered })),
  touch: (region) =>
    set((s) => {
      if (region === null) return { touched: null, places: [] };
      const others = s.places.filter((place) => !isSame(place, region));
      const places = others.length < s.places.length ? others : [...others, region];
      return { places, touched: places.at(-1) ?? null };
    }),
}));
