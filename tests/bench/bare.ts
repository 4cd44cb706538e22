import { Mesh, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { bodyUrl } from '../../src/dataset/models.ts';
import { createBodyGeometry } from '../../src/scene/body/body-geometry.ts';
import { createBodyMaterial } from '../../src/scene/body/body-material.ts';
import type { StageBody } from '../../src/scene/surface/stage-body.ts';
import { createBodyClient } from '../../src/scene/worker/body-client.ts';

/**
 * The least a page can do that shows this body: the same file, read by the same worker, drawn with the same material
 * by plain three.js, as large as `?width=…&height=…` say; a drag turns it. What the app costs is measured against this.
 */
const canvas = document.querySelector('canvas')!;
const size = new URLSearchParams(location.search);
const width = Number(size.get('width') ?? innerWidth);
const height = Number(size.get('height') ?? innerHeight);
const renderer = new WebGLRenderer({ canvas, alpha: true, antialias: devicePixelRatio < 1.5 });
renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
renderer.setSize(width, height);
const camera = new PerspectiveCamera(20, width / height, 0.05, 30);
const scene = new Scene();

let turn = 0;
let lift = 0;
let isAsked = false;
function draw(): void {
  isAsked = false;
  const away = 5.2;
  camera.position.set(
    Math.sin(turn) * Math.cos(lift) * away,
    0.85 + Math.sin(lift) * away,
    Math.cos(turn) * Math.cos(lift) * away,
  );
  camera.lookAt(0, 0.85, 0);
  renderer.render(scene, camera);
}
function ask(): void {
  if (!isAsked) requestAnimationFrame(draw);
  isAsked = true;
}

canvas.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return;
  turn -= event.movementX * 0.01;
  lift = Math.max(-1.4, Math.min(1.4, lift + event.movementY * 0.01));
  ask();
});

const worker = new Worker(new URL('../../src/scene/worker/body.worker.ts', import.meta.url), {
  type: 'module',
});
const client = createBodyClient(worker, (message) => {
  if (message.kind !== 'opened') return;
  const { surface, tree, ...rest } = message;
  const body: StageBody = {
    ...rest,
    bvh: { ...tree, bounds: surface.bounds },
    positions: surface.positions,
    normals: surface.normals,
  };
  const mesh = new Mesh(createBodyGeometry(body), createBodyMaterial());
  mesh.frustumCulled = false;
  scene.add(mesh);
  ask();
});
client.open(bodyUrl);
