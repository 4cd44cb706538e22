import type { Rig } from './rig.ts';

const STEP = Math.PI / 12;
const ZOOM = 1.25;

/** The camera by keyboard while the canvas has the focus: arrows turn, plus and minus zoom, Home and 0 reset. */
export function followKeys(canvas: HTMLCanvasElement, rig: Pick<Rig, 'turn' | 'zoom' | 'reset'>): () => void {
  const moves: Record<string, () => void> = {
    ArrowLeft: () => rig.turn(-STEP, 0),
    ArrowRight: () => rig.turn(STEP, 0),
    ArrowUp: () => rig.turn(0, -STEP),
    ArrowDown: () => rig.turn(0, STEP),
    '+': () => rig.zoom(ZOOM),
    '=': () => rig.zoom(ZOOM),
    '-': () => rig.zoom(1 / ZOOM),
    '0': () => rig.reset(),
    Home: () => rig.reset(),
  };
  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  canvas.addEventListener('keydown', press);
  return () => canvas.removeEventListener('keydown', press);
}
