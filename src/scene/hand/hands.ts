import { create } from 'zustand';
import { posing } from '../worker/posing.ts';
import type { HandMesh, HandName } from './make-hand.ts';

/** The hands that the worker has bent so far, of the shape the body has now. */
export const useHands = create<{ readonly hands: ReadonlyMap<HandName, HandMesh> }>()(() => ({
  hands: new Map(),
}));

export function takeHand(hand: HandMesh): void {
  const hands = new Map(useHands.getState().hands);
  useHands.setState({ hands: hands.set(hand.name, hand) });
}

export const askForHand = (name: HandName): void => posing.client?.hand(name);

/** Another shape has other hands. */
export const forgetHands = (): void => useHands.setState({ hands: new Map() });
