import type { Camera } from 'three';
import type { PointKey } from '../../domain/locator/placement.ts';
import { frame } from '../../state/frame.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTouch, type TouchedRegion } from '../../state/touch-store.ts';
import { useView } from '../../state/view-store.ts';
import { isFaded } from '../camera/focus.ts';
import { discs } from '../markers/discs.ts';
import { sightOnBody } from '../camera/sight.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { hoverLandmark } from './hover-landmark.ts';
import { createPickGrid } from './pick-grid.ts';
import { regionOfTriangle, touchedRegion } from './region-at.ts';
import { createTapTracker } from './tap.ts';

/** When a tap last chose a point, as events tell the time: a second tap right after it is no wish to come closer. */
export const lastChoice = { time: -Infinity };

/**
 * Turns pointers over the canvas into what is hovered, selected or touched.
 * @param draw draws now, so that a tap is answered by what is there rather than by an older frame
 * @param redraw asks for a frame
 * @returns the function that stops
 */
export function followPointer(
  canvas: HTMLCanvasElement,
  camera: Camera,
  draw: () => void,
  redraw: () => void,
): () => void {
  const taps = createTapTracker();
  const grid = createPickGrid<PointKey>();
  let isFilled = false;
  const moved = (): void => {
    isFilled = false;
  };
  const pointAt = (x: number, y: number, coarse: boolean): PointKey | null => {
    if (!isFilled) grid.fill(frame.points, discs, frame.width, frame.height);
    isFilled = true;
    return grid.nearest(x, y, coarse);
  };

  const place = (event: PointerEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const regionAt = (x: number, y: number): TouchedRegion | null => {
    const { body } = useStageBody.getState();
    const sight = sightOnBody(camera, (x / frame.width) * 2 - 1, 1 - (y / frame.height) * 2);
    if (!body || !sight || isFaded(sight.distance)) return null;
    const region = regionOfTriangle(body.triangles, body.regionOfVertex, sight.triangle);
    // Which side it is on is told by the body at rest: an arm may have crossed over.
    return touchedRegion(region, body.positions[body.triangles[sight.triangle * 3]! * 3]!);
  };
  const pointTo = (x: number, y: number): void => {
    if (useView.getState().touch === 'regions') {
      const region = regionAt(x, y);
      useTouch.getState().hover(region);
      canvas.style.cursor = region ? 'pointer' : '';
    } else {
      const key = pointAt(x, y, false);
      useSelection.getState().hover(key);
      if (hoverLandmark(key ? null : [x, y])) redraw();
      canvas.style.cursor = key ? 'pointer' : '';
    }
  };
  const leave = (): void => {
    useTouch.getState().hover(null);
    useSelection.getState().hover(null);
    if (hoverLandmark(null)) redraw();
    canvas.style.cursor = '';
  };

  const down = (event: PointerEvent): void => {
    const [x, y] = place(event);
    if (event.button === 0) taps.down(event.pointerId, x, y, event.timeStamp);
    else taps.cancel();
  };
  const move = (event: PointerEvent): void => {
    const [x, y] = place(event);
    taps.move(event.pointerId, x, y);
    if (event.pointerType === 'mouse' && event.buttons === 0) pointTo(x, y);
  };
  const up = (event: PointerEvent): void => {
    const [x, y] = place(event);
    if (!taps.up(event.pointerId, x, y, event.timeStamp)) return;
    if (useView.getState().touch === 'regions') {
      const region = regionAt(x, y);
      if (region) useTouch.getState().touch(region);
    } else {
      draw();
      const key = pointAt(x, y, event.pointerType !== 'mouse');
      // A finger has no hover: a landmark is named when it is tapped.
      if (hoverLandmark(key ? null : [x, y])) redraw();
      if (!key) return;
      lastChoice.time = event.timeStamp;
      useSelection.getState().select(key);
    }
  };

  frame.listeners.add(moved);
  canvas.addEventListener('pointerdown', down);
  // On the window: the camera's gestures take the pointer while a button is down.
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', taps.cancel);
  canvas.addEventListener('pointerleave', leave);
  return () => {
    frame.listeners.delete(moved);
    canvas.removeEventListener('pointerdown', down);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', taps.cancel);
    canvas.removeEventListener('pointerleave', leave);
  };
}
