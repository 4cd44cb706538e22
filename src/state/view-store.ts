import { create } from 'zustand';
import type { BodyRegion } from '../domain/body/region.ts';
import type { PointKey, Side } from '../domain/locator/placement.ts';

export const VIEW_PRESETS = [
  'front',
  'back',
  'left',
  'right',
  'top',
  'sole',
  'palm',
  'hand-back',
  'face',
  'ear',
  'foot',
] as const;
export type ViewPreset = (typeof VIEW_PRESETS)[number];

/** Where the camera is asked to go. It eases there, or cuts when motion is reduced; the user's hand cancels it. */
export type CameraGoal =
  | { readonly kind: 'preset'; readonly preset: ViewPreset }
  | { readonly kind: 'point'; readonly key: PointKey }
  | { readonly kind: 'points'; readonly keys: readonly PointKey[] }
  /** `shown`: how many times the region's size is in the picture; 1.5 where nothing is said. */
  | { readonly kind: 'region'; readonly region: BodyRegion; readonly side: Side; readonly shown?: number }
  | { readonly kind: 'zoom'; readonly factor: number };

/** CSS pixels of the stage that panels lie over; what is selected stays clear of them. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Regions of the skin, on one side of the body or on both (`M`). */
export interface Isolated {
  readonly regions: readonly BodyRegion[];
  readonly side: Side;
}

interface ViewState {
  /** Which points are drawn: all, only those with a mark, or none (touching regions). */
  readonly points: 'all' | 'marked' | 'none';
  readonly meridians: boolean;
  readonly labels: boolean;
  /** The meridian whose line and points stand out; the rest step back. */
  readonly meridian: string | null;
  readonly look: 'warm' | 'anatomy';
  /** The skin is seen through: inner courses and the far side's points show. */
  readonly ghost: boolean;
  /** The legible layer of bones and lines that the rules use: none, behind the points, or without them. */
  readonly landmarks: 'off' | 'behind' | 'alone';
  /** The inner courses of meridians, dashed. */
  readonly inner: boolean;
  /** The way a meridian that stands out runs is shown moving along it. */
  readonly flow: boolean;
  /** Only these parts of the body are meant: the rest fades to paper and its points hide. */
  readonly isolated: Isolated | null;
  /** What a tap on the body means: a point, or the place that hurts. */
  readonly touch: 'points' | 'regions';
  readonly preset: ViewPreset | null;
  readonly insets: Insets;
  /** The last request; `serial` tells two equal ones apart. */
  readonly goal: { readonly goal: CameraGoal; readonly serial: number } | null;
  set(change: Partial<Omit<ViewState, 'goal' | 'set' | 'fly'>>): void;
  fly(goal: CameraGoal): void;
}

export const useView = create<ViewState>()((set) => ({
  points: 'none',
  meridians: false,
  labels: true,
  meridian: null,
  look: 'warm',
  ghost: false,
  landmarks: 'off',
  inner: false,
  flow: false,
  isolated: null,
  touch: 'regions',
  preset: 'front',
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  goal: null,
  set: (change) => set(change),
  fly: (goal) =>
    set((s) => ({
      goal: { goal, serial: (s.goal?.serial ?? 0) + 1 },
      preset: goal.kind === 'preset' ? goal.preset : goal.kind === 'zoom' ? s.preset : null,
    })),
}));
