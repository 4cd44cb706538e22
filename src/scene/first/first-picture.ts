import { Mesh, PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import { useBody } from '../../state/body-store.ts';
import { isDark, useSettings } from '../../state/settings-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';
import { paintBody } from '../body/body-material.ts';
import { figureGeometry, figureMaterial } from '../body/figure.ts';
import { focus, LEAST_FOCUS } from '../camera/focus.ts';
import { fitDistance, freeArea } from '../camera/framing.ts';
import { presetShot } from '../camera/preset-shot.ts';
import { useStageBody, type StageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { startBody } from '../worker/start-body.ts';
import { createStageCanvas, LENS, pixelRatio, sizeOf, type StageCanvas } from './stage-canvas.ts';

/** Where the body's two files are. */
export interface StageAssets {
  readonly bodyUrl: string;
  /** Morphs and skeleton, fetched after the first picture. */
  readonly detailUrl: string;
}

/** A stage that has been set up, perhaps drawn on, before the scene is there to take it over. */
export interface FirstPicture extends StageCanvas {
  readonly body: { stop(): void };
  /** From now on someone else draws. */
  leave(): void;
}

let standing: FirstPicture | null = null;

/** The picture that waits to be taken over, without taking it. */
export const firstPicture = (): FirstPicture | null => standing;

/** Takes it over: whoever calls this draws from now on. */
export function takeFirstPicture(): FirstPicture | null {
  const taken = standing;
  standing = null;
  taken?.leave();
  return taken;
}

/**
 * Draws the body before anything else of the app is there.
 *
 * @param preset how the figure is seen
 * @param ready the look of the body is known from then on
 * @returns settles when the body is drawn, or when that failed, which `useBody` then says
 */
export function drawFirstPicture(
  host: HTMLElement,
  assets: StageAssets,
  preset: ViewPreset,
  ready: Promise<unknown>,
): Promise<void> {
  const { canvas, renderer } = createStageCanvas();
  host.append(canvas);
  const body = startBody(assets);
  return new Promise((done) => {
    const draw = (): void => {
      const figure = useStageBody.getState().body;
      if (!figure || !renderer) return;
      drawFigure(renderer, host, figure, preset);
      if (useBody.getState().status === 'loading') useBody.getState().report({ status: 'picture' });
      document.documentElement.dataset['stage'] = useBody.getState().status;
      done();
    };
    const soon = (): void => void ready.then(() => requestAnimationFrame(() => standing && draw()));
    const stops = [
      useStageBody.subscribe(soon),
      useBody.subscribe(({ status }) => {
        if (status === 'failed') done();
      }),
    ];
    addEventListener('resize', soon);
    standing = {
      canvas,
      renderer,
      body,
      leave: () => {
        removeEventListener('resize', soon);
        for (const stop of stops) stop();
      },
    };
    if (!renderer) done();
  });
}

/** The figure from where the camera will stand, as the scene will draw it. */
function drawFigure(renderer: WebGLRenderer, host: HTMLElement, figure: StageBody, preset: ViewPreset): void {
  const { width, height } = sizeOf(host);
  const shot = presetShot(figure, preset);
  const free = freeArea(width, height, useView.getState().insets);
  const distance = fitDistance(shot, free, height, LENS.fov);
  const [tx, ty, tz] = shot.target;
  const [fx, fy, fz] = shot.from;
  const camera = new PerspectiveCamera(LENS.fov, width / height, LENS.near, LENS.far);
  camera.position.set(tx + fx * distance, ty + fy * distance, tz + fz * distance);
  camera.lookAt(tx, ty, tz);
  camera.setViewOffset(width, height, -free.offsetX, -free.offsetY, width, height);
  const shown = 2 * distance * Math.tan((LENS.fov * Math.PI) / 360);
  focus.value.set(distance, Math.max(LEAST_FOCUS, shown));

  const material = figureMaterial();
  paintBody(material, {
    tone: useBody.getState().tone,
    dark: isDark(useSettings.getState()),
    anatomy: useView.getState().look === 'anatomy',
  });
  setUniforms(material, { pixelRatio: pixelRatio() });
  const mesh = new Mesh(figureGeometry(figure), material);
  mesh.frustumCulled = false;
  renderer.setPixelRatio(pixelRatio());
  renderer.setSize(width, height, false);
  renderer.render(new Scene().add(mesh), camera);
}
