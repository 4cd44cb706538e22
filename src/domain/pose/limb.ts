import type { Turn } from './turn.ts';

/** Reads the angles and writes the joints of one side, as if it were the left. */
export interface Limb {
  read(key: string): number;
  put(joint: string, turn: Turn): void;
}
