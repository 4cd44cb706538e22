import { Vector2 } from 'three';

/**
 * What the camera means, told every frame: x metres from the eye to what it looks at, y metres of it that fit the
 * stage from top to bottom. What lies farther behind than about that height fades to paper: the thigh behind the
 * hand, the body behind the sole. Shaders share this one object as a uniform.
 */
export const focus = { value: new Vector2(0, 1e6) };

/** Share of the focus height behind the focus at which fading begins and ends. */
export const FADE = { begins: 0.75, ends: 1.5 } as const;

/** Whether a place this far from the eye is too faded to carry a mark. */
export const isFaded = (metres: number): boolean =>
  (metres - focus.value.x) / focus.value.y > FADE.begins * 1.2;
