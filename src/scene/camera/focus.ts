import { Vector2 } from 'three';

/**
 * What the camera means, told every frame: x metres from the eye to what it looks at, y metres of it that fit the
 * stage from top to bottom. What lies farther behind than about that height fades to paper: the thigh behind the
 * hand, the body behind the sole. Shaders share this one object as a uniform.
 */
export const focus = { value: new Vector2(0, 1e6) };

/** Where the eye is; told every frame, mutated in place. Metres. */
export const eye: [number, number, number] = [0, 0.9, 6];

/** However near the eye comes, this much of the body does not fade. Metres. */
export const LEAST_FOCUS = 0.3;

/** Metres that one CSS pixel shows at the focus; told every frame. */
export const scale = { metresAPixel: 1 };

/** Where the whole figure is small, plain dots and lines are finer, or they would cover it: 1 to `FINEST`. */
const FULL_SIZE_UP_TO = 0.0014;
const FINEST = 0.42;
export const fineness = (): number => Math.min(1, Math.max(FINEST, FULL_SIZE_UP_TO / scale.metresAPixel));

/** Heights behind the focus from which a place is too faded to carry a mark; the skin fades from 0.75 to 1.5. */
export const FADED_BEYOND = 0.9;

/** @param metres from the eye */
export const isFaded = (metres: number): boolean => (metres - focus.value.x) / focus.value.y > FADED_BEYOND;
