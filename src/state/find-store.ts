import { create } from 'zustand';
import type { FindStep } from '../domain/locator/finding.ts';
import type { PointKey } from '../domain/locator/placement.ts';

/**
 * How one point is found, played on the body. The panel asks (`open`), the stage answers with the steps on the body
 * drawn (`answer`, again after each change of shape), and both follow `step`.
 */
interface FindState {
  readonly key: PointKey | null;
  /** Null until the stage has answered; empty where the rule cannot be solved. */
  readonly steps: readonly FindStep[] | null;
  /** Which step is shown; those before it stay, quietly. */
  readonly step: number;
  readonly playing: boolean;
  open(key: PointKey): void;
  close(): void;
  answer(key: PointKey, steps: readonly FindStep[]): void;
  go(step: number): void;
  play(playing: boolean): void;
}

const NOTHING = { key: null, steps: null, step: 0, playing: false } as const;

export const useFind = create<FindState>()((set) => ({
  ...NOTHING,
  open: (key) => set({ ...NOTHING, key }),
  close: () => set(NOTHING),
  answer: (key, steps) =>
    set((s) => (s.key === key ? { steps, step: Math.min(s.step, Math.max(0, steps.length - 1)) } : s)),
  go: (step) => set((s) => ({ step: Math.max(0, Math.min(step, (s.steps?.length ?? 1) - 1)) })),
  play: (playing) => set({ playing }),
}));
