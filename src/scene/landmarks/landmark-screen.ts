import type { ScreenPoint } from '../../state/frame.ts';
import type { LandmarkMark } from './list-landmarks.ts';

/** Where every drawn landmark falls in this frame, by its key; mutated in place, like `frame`. */
export const landmarkScreen = new Map<string, ScreenPoint & { readonly mark: LandmarkMark }>();
