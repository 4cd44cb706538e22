import { flushSync, type RootState } from '@react-three/fiber';
import { Vector2, type PerspectiveCamera } from 'three';
import { useView } from '../../state/view-store.ts';
import { freeArea } from '../camera/framing.ts';
import { readInks, useInks, type Inks } from '../theme/inks.ts';
import { drawNames } from './draw-names.ts';
import { drawOverlay } from './draw-overlay.ts';
import { paper, usePaper } from './paper.ts';

/** Device pixels a CSS px of the picture: sharp on paper. */
const SHARP = 2;

/**
 * A picture of what the stage shows in the part that no panel lies over, in light inks on a clear ground, with the
 * names in its margins. All of it happens within one task, so that the page never shows it.
 * @param width CSS px
 * @returns a PNG
 */
export function takePicture(state: RootState, width: number, height: number): Promise<Blob> {
  const { gl, size, advance } = state;
  const camera = state.camera as PerspectiveCamera;
  const before = { inks: useInks.getState().inks, buffer: gl.getDrawingBufferSize(new Vector2()) };
  const ratio = gl.getPixelRatio();
  const sheet = document.createElement('canvas');
  sheet.width = width * SHARP;
  sheet.height = height * SHARP;
  const context = sheet.getContext('2d')!;

  const free = freeArea(size.width, size.height, useView.getState().insets);
  const scale = Math.min(width / free.width, height / free.height);
  const light = lightInks();
  try {
    paper.size = { width, height };
    flushSync(() => {
      useInks.setState({ inks: light });
      usePaper.setState({ isLight: true });
    });
    gl.setDrawingBufferSize(width, height, SHARP);
    camera.clearViewOffset();
    camera.aspect = width / height;
    camera.zoom = (size.height * scale) / height;
    camera.updateProjectionMatrix();
    advance(performance.now());
    context.drawImage(gl.domElement, 0, 0, sheet.width, sheet.height);
    context.scale(SHARP, SHARP);
    const host = gl.domElement.parentElement!;
    inLight(() => {
      for (const overlay of host.querySelectorAll<SVGSVGElement>('.stage-finding'))
        drawOverlay(context, overlay);
      drawNames(context, host, light);
    });
  } finally {
    paper.size = null;
    flushSync(() => {
      useInks.setState({ inks: before.inks });
      usePaper.setState({ isLight: false });
    });
    gl.setDrawingBufferSize(before.buffer.x / ratio, before.buffer.y / ratio, ratio);
    camera.zoom = 1;
    camera.aspect = size.width / size.height;
    camera.updateProjectionMatrix();
    advance(performance.now());
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written'))));
  });
}

/** The inks of the light theme, whichever is shown. */
const lightInks = (): Inks =>
  document.documentElement.getAttribute('data-theme') === 'dark'
    ? inLight(() => readInks(getComputedStyle(document.documentElement)))
    : useInks.getState().inks;

/** Reads styles as the light theme has them, between two pictures of the page. */
function inLight<T>(read: () => T): T {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  if (theme !== 'dark') return read();
  root.setAttribute('data-theme', 'light');
  try {
    return read();
  } finally {
    root.setAttribute('data-theme', theme);
  }
}
