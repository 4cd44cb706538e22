import { useBody } from '../../state/body-store.ts';

/** Whether the body stands with its points solved, so that the camera can be sent to one. */
export const usePlaced = (): boolean => useBody((s) => s.status === 'placed');
