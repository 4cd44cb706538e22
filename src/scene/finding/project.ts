import { frame, type ScreenPoint } from '../../state/frame.ts';

/** Where a place in space falls on the screen of this frame. CSS px of the stage; not visible behind the eye. */
export function onScreen(x: number, y: number, z: number): ScreenPoint {
  const m = frame.viewProjection;
  const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
  return {
    x: ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w / 2 + 0.5) * frame.width,
    y: (0.5 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w / 2) * frame.height,
    visible: w > 0,
  };
}
