import CameraControls from 'camera-controls';
import {
  Box3,
  Matrix4,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
  type PerspectiveCamera,
} from 'three';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useFind } from '../../state/find-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';
import { lastChoice } from '../picking/follow-pointer.ts';
import { drawnBody } from '../surface/drawn-body.ts';
import { castRay } from '../surface/ray.ts';
import { useStageBody } from '../surface/stage-body.ts';
import {
  besideRulers,
  betweenColumns,
  fitDistance,
  freeArea,
  nearestTurn,
  WIDE,
  type Shot,
} from './framing.ts';
import { focus, isFaded, LEAST_FOCUS, scale } from './focus.ts';
import { presetShot } from './preset-shot.ts';
import { goalShot, type StageGoal } from './goal-shot.ts';
import { sightOnBody } from './sight.ts';

// camera-controls itself rather than drei's wrapper of it: the same gestures without drei's entry (9 KB, not 14).
CameraControls.install({
  THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
});

export interface Rig {
  /** The body is there: the first framing, without a flight. */
  begin(): void;
  fly(goal: StageGoal): void;
  /** Frames again what was last asked for, unless the user has moved since. */
  fit(eased: boolean): void;
  /** The same for a body of another stature: a whole figure that still fits is left as large as it is, to compare. */
  fitStature(): void;
  /** The body will be held in another way: what moves is framed, and a point where it will be. */
  follow(): void;
  /** Whether the part of the stage that panels leave is too small to show much at once. */
  isSmall(): boolean;
  resize(width: number, height: number): void;
  turn(azimuth: number, polar: number): void;
  zoom(factor: number): void;
  reset(): void;
  /** @returns whether the camera still moves */
  update(delta: number): boolean;
  dispose(): void;
}

/** Seconds: damping that has gone nine tenths of the way after 700 ms. */
const FLIGHT = 0.2;
const HAND = 0.08;
/** Metres: how near the eye may come to the middle of what it looks at, beyond that thing's own half depth. */
const NEAREST = 0.28;
const FARTHEST = 9;
/** Milliseconds within which two taps are one wish. */
const DOUBLE = 700;

/** Views of the whole figure. */
const WHOLE: ReadonlySet<ViewPreset> = new Set(['front', 'back', 'left', 'right']);

export function createRig(camera: PerspectiveCamera, canvas: HTMLCanvasElement, invalidate: () => void): Rig {
  const controls = new CameraControls(camera, canvas);
  const { ACTION } = CameraControls;
  controls.mouseButtons.right = ACTION.TRUCK;
  controls.mouseButtons.middle = ACTION.TRUCK;
  controls.touches.two = ACTION.TOUCH_DOLLY_TRUCK;
  controls.touches.three = ACTION.NONE;
  controls.dollyToCursor = true;
  controls.smoothTime = FLIGHT;
  controls.draggingSmoothTime = HAND;
  controls.minDistance = NEAREST;
  controls.maxDistance = FARTHEST;
  controls.dollySpeed = 0.8;

  let width = canvas.clientWidth || 1;
  let height = canvas.clientHeight || 1;
  /** What is framed; null when the user has moved away from it. */
  let framed: StageGoal | null = useView.getState().goal?.goal ?? {
    kind: 'preset',
    preset: useView.getState().preset ?? 'front',
  };
  const shift = { x: 0, y: 0 };
  let lastWheel = -Infinity;
  let moving = false;
  const eye = new Vector3();
  const aim = new Vector3();

  const eased = (): boolean => !isMotionReduced(useSettings.getState());

  const show = (shot: Shot, move: boolean): void => {
    const { insets, labels } = useView.getState();
    const all = freeArea(width, height, insets);
    const { steps, step } = useFind.getState();
    // At the place itself its zone is what is looked at, no longer the ruler beside it.
    const isMeasured = framed?.kind === 'finding' && steps?.[step]?.kind !== 'zone';
    const free = isMeasured
      ? besideRulers(all)
      : labels && framed?.kind === 'points'
        ? betweenColumns(all)
        : all;
    const distance = fitDistance(shot, free, height, camera.fov);
    const [tx, ty, tz] = shot.target;
    const [fx, fy, fz] = shot.from;
    const now = controls.azimuthAngle;
    controls.minDistance = NEAREST;
    void controls.setLookAt(tx + fx * distance, ty + fy * distance, tz + fz * distance, tx, ty, tz, move);
    // Straight above or below, every turn is the same: keep the front of the body at the foot of the picture.
    const turn = Math.hypot(fx, fz) < 0.2 ? 0 : Math.atan2(fx, fz);
    void controls.rotateAzimuthTo(nearestTurn(turn, now), move);
    invalidate();
  };

  const frameGoal = (move: boolean): void => {
    const { body, held, solved, dataset } = useStageBody.getState();
    if (!framed || !body) return;
    const now = { body: held?.body ?? body, held };
    const shot = goalShot(framed, { ...now, solved, dataset, isSmall: rig.isSmall() });
    if (shot) show(shot, move);
  };

  /** Puts the pivot into the middle of what lies under a place of the screen, without moving the eye. */
  const pivot = (ndcX: number, ndcY: number): void => {
    const sight = sightOnBody(camera, ndcX, ndcY);
    if (!sight) return;
    const { eye: from, half, distance } = sight;
    const forward = controls.getTarget(new Vector3(), false).sub(from).normalize();
    const depth = (distance + half) * sight.aim.dot(forward);
    controls.minDistance = Math.min(NEAREST + half, depth);
    const to = from.clone().addScaledVector(forward, depth);
    void controls.setLookAt(...from.toArray(), ...to.toArray(), false);
  };
  const middle = (): [number, number] => [(2 * shift.x) / width, (-2 * shift.y) / height];

  const onStart = (): void => {
    framed = null;
    controls.stop();
    pivot(...middle());
    controls.smoothTime = HAND;
  };
  const onWheel = (event: WheelEvent): void => {
    framed = null;
    controls.smoothTime = HAND * 1.5;
    if (event.timeStamp - lastWheel > 250) {
      const box = canvas.getBoundingClientRect();
      pivot(((event.clientX - box.left) / width) * 2 - 1, 1 - ((event.clientY - box.top) / height) * 2);
    }
    lastWheel = event.timeStamp;
  };
  const onDouble = (event: MouseEvent): void => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    // Two quick taps on points choose points; the first may have set the camera off already.
    if (event.timeStamp - lastChoice.time < DOUBLE) return;
    const sight = sightOnBody(camera, (x / width) * 2 - 1, 1 - (y / height) * 2);
    if (!sight || isFaded(sight.distance)) return rig.reset();
    framed = null;
    controls.smoothTime = FLIGHT;
    const target = sight.eye.addScaledVector(sight.aim, sight.distance).toArray();
    show({ target, from: sight.aim.negate().toArray(), width: 0.3, height: 0.36 }, eased());
  };

  /** An orbit can carry the eye into another limb: step back out of it, away from what is looked at. */
  const stayOutside = (): void => {
    const body = drawnBody();
    if (!body) return;
    eye.setFromMatrixPosition(camera.matrixWorld);
    aim.copy(eye).sub(controls.getTarget(new Vector3(), false)).normalize();
    const hit = castRay(body, eye.x, eye.y, eye.z, aim.x, aim.y, aim.z, 1);
    if (!hit?.leaving) return;
    void controls.dollyTo(controls.distance + hit.distance + 0.05, false);
    controls.update(0);
  };

  controls.addEventListener('controlstart', onStart);
  for (const name of ['control', 'wake', 'update'] as const) controls.addEventListener(name, invalidate);
  canvas.addEventListener('wheel', onWheel, { capture: true, passive: true });
  canvas.addEventListener('dblclick', onDouble);

  const rig: Rig = {
    begin: () => frameGoal(false),
    fly(goal) {
      controls.smoothTime = FLIGHT;
      if (goal.kind === 'zoom') return rig.zoom(goal.factor);
      framed = goal;
      frameGoal(eased());
    },
    fit(move) {
      controls.smoothTime = FLIGHT;
      frameGoal(move && eased());
      invalidate();
    },
    fitStature() {
      const { body } = useStageBody.getState();
      const { isolated } = useView.getState();
      if (body && !isolated && framed?.kind === 'preset' && WHOLE.has(framed.preset)) {
        const free = freeArea(width, height, useView.getState().insets);
        const needed = fitDistance(presetShot(body, framed.preset), free, height, camera.fov);
        if (needed <= controls.distance) return;
      }
      rig.fit(false);
    },
    follow() {
      const cue = useEmphasis.getState().cue;
      if (useStageBody.getState().held && cue)
        framed = 'stretch' in cue ? { kind: 'held' } : { kind: 'point', key: cue.keys[0]! };
      rig.fit(true);
    },
    isSmall: () => freeArea(width, height, useView.getState().insets).width < WIDE,
    resize(nextWidth, nextHeight) {
      width = nextWidth;
      height = nextHeight;
      frameGoal(false);
    },
    turn(azimuth, polar) {
      framed = null;
      controls.smoothTime = FLIGHT / 2;
      void controls.rotate(azimuth, polar, eased());
      invalidate();
    },
    zoom(factor) {
      framed = null;
      controls.smoothTime = FLIGHT / 2;
      const spherical = controls.getSpherical(new Spherical(), true);
      void controls.dollyTo(spherical.radius / factor, eased());
      invalidate();
    },
    reset() {
      useView.getState().fly({ kind: 'preset', preset: useView.getState().preset ?? 'front' });
    },
    update(delta) {
      // After a rest the clock has run on: a flight must not be over before it is seen.
      const step = moving ? Math.min(delta, 0.3) : 1 / 60;
      const moved = controls.update(step);
      if (moved) stayOutside();
      const shown = 2 * controls.distance * Math.tan((camera.fov * Math.PI) / 360);
      focus.value.set(controls.distance, Math.max(LEAST_FOCUS, shown));
      scale.metresAPixel = shown / height;
      moving = easeShift(step) || moved;
      return moving;
    },
    dispose() {
      canvas.removeEventListener('wheel', onWheel, { capture: true });
      canvas.removeEventListener('dblclick', onDouble);
      controls.dispose();
    },
  };

  /** The middle of the picture glides to the middle of what the panels leave free. */
  function easeShift(step: number): boolean {
    const free = freeArea(width, height, useView.getState().insets);
    const share = started && eased() ? 1 - Math.exp(-step / 0.12) : 1;
    started = true;
    shift.x += (free.offsetX - shift.x) * share;
    shift.y += (free.offsetY - shift.y) * share;
    const settled = Math.abs(free.offsetX - shift.x) + Math.abs(free.offsetY - shift.y) < 0.5;
    if (settled) {
      shift.x = free.offsetX;
      shift.y = free.offsetY;
    }
    camera.setViewOffset(width, height, -shift.x, -shift.y, width, height);
    // The place that zooming keeps still is reckoned from the same middle.
    controls.setViewport(shift.x, -shift.y, width, height);
    return !settled;
  }
  let started = false;

  return rig;
}
