import { useEffect } from 'react';
import type { BodyRegion } from '../../domain/body/region.ts';
import type { ToldPlace } from '../../domain/safety/profile.ts';
import { useTouch, type TouchedRegion } from '../../state/touch-store.ts';
import { useView } from '../../state/view-store.ts';

const TOUCHED = { left: 'L', right: 'R', both: 'M' } as const satisfies Record<
  ToldPlace['side'],
  TouchedRegion['side']
>;
const TOLD = { L: 'left', R: 'right', M: 'both' } as const satisfies Record<
  TouchedRegion['side'],
  ToldPlace['side']
>;

const touchedOf = (places: readonly ToldPlace[]): readonly TouchedRegion[] =>
  places.map(({ region, side }) => ({ region, side: TOUCHED[side] }));

const OTHER = { L: 'right', R: 'left', M: 'both' } as const;

/** The places after a touch: one told of both sides is left on the other side, one touched again is gone. */
function afterTouch(told: readonly ToldPlace[], touched: readonly TouchedRegion[]): readonly ToldPlace[] {
  const isTold = (each: TouchedRegion) => (place: ToldPlace) =>
    place.region === each.region && TOUCHED[place.side] === each.side;
  const left = told.filter((place) => touched.some((each) => isTold(each)(place)));
  const added = touched.find((each) => !told.some(isTold(each)));
  if (!added) return left;
  const { region, side } = added;
  const before = left.find((place) => place.region === region);
  const after = before === undefined ? TOLD[side] : before.side === 'both' ? OTHER[side] : 'both';
  return [...left.filter((place) => place !== before), { region, side: after }];
}

/** While it is on, a touch of the body names a place, and the places named are hatched on it. */
export function useTouchToTell(
  on: boolean,
  among: 'anywhere' | readonly BodyRegion[],
  places: readonly ToldPlace[],
  onChange: (places: readonly ToldPlace[]) => void,
): void {
  // Listening stops before the touches are forgotten: that is no answer.
  useEffect(() => {
    if (!on) return;
    useTouch.setState({ places: touchedOf(places), touched: null });
    return useTouch.subscribe((now, before) => {
      if (now.places === before.places) return;
      onChange(
        afterTouch(places, now.places).filter(({ region }) => among === 'anywhere' || among.includes(region)),
      );
    });
  }, [on, among, places, onChange]);
  useEffect(() => {
    if (!on) return;
    const { touch, points } = useView.getState();
    useView.getState().set({ touch: 'regions', points: 'none' });
    return () => {
      useTouch.getState().touch(null);
      useTouch.getState().hover(null);
      useView.getState().set({ touch, points });
    };
  }, [on]);
}
