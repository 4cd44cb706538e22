import type { BodyDetail, BodyModel } from '../../domain/body/body-model.ts';
import { createBodyEvaluator, type BodyEvaluator } from '../../domain/body/evaluate-body.ts';
import { parseBodyDetail } from '../../domain/body/parse-body-detail.ts';
import { parseBody } from '../../domain/body/parse-body.ts';
import { NEUTRAL_SHAPE, type BodyShape } from '../../domain/body/shape.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import { loadLandmarks } from '../../dataset/landmarks.ts';
import type { LandmarkTable } from '../../domain/locator/landmark-table.ts';
import { handTransfer, makeHand } from '../hand/make-hand.ts';
import { buildBvh, refitBvh, type Bvh } from '../surface/bvh.ts';
import { surfaceTransfer } from './body-client.ts';
import { createPlacer, type Placer } from './placer.ts';
import { propsOf } from './props-of.ts';
import { putDown } from './put-down.ts';
import { movedBetween } from './moved.ts';
import type {
  FailureCode,
  FromWorker,
  LocatorRecords,
  Performance,
  Piece,
  Solved,
  SurfaceBuffers,
  ToWorker,
} from './protocol.ts';

/** The body's own thread: reads the files, evaluates shapes, solves every placement, and hands over the buffers. */
const scope = self as unknown as {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

let model: BodyModel;
let evaluator: BodyEvaluator;
let bvh: Bvh;
let triangles: Uint16Array<ArrayBuffer>;
/** Milliseconds without a new shape after which the body is taken to be at rest. */
const REST = 120;
let walking: ReturnType<typeof setTimeout>;
let placer: Placer | null = null;
let detail: BodyDetail | null = null;
let records: LocatorRecords | null = null;
let solved: Solved | null = null;
let landmarksWanted = false;
let shape: BodyShape = NEUTRAL_SHAPE;
/** The worker's own copy: the drawn buffers are the main thread's. */
let own: Pick<SurfaceBuffers, 'positions' | 'normals'>;

const send = (message: FromWorker, transfer: Transferable[] = []): void =>
  scope.postMessage(message, transfer);
const fail = (code: FailureCode, error: unknown): void =>
  send({ kind: 'failed', code, detail: error instanceof Error ? error.message : String(error) });

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

const newSurface = (): SurfaceBuffers => ({
  positions: new Float32Array(own.positions.length),
  normals: new Float32Array(own.normals.length),
  bounds: new Float32Array(bvh.bounds.length),
});

/** A copy of the worker's surface in the given or in new buffers, with the ray tree fitted to it. */
function handOver(into: SurfaceBuffers | null): SurfaceBuffers {
  const out = into ?? newSurface();
  out.positions.set(own.positions);
  out.normals.set(own.normals);
  refitBvh(bvh, triangles, own.positions, out.bounds);
  return out;
}

async function open(bodyUrl: string): Promise<void> {
  let bytes: ArrayBuffer;
  try {
    bytes = await fetchBytes(bodyUrl);
  } catch (error) {
    return fail('body-missing', error);
  }
  try {
    model = parseBody(bytes);
    evaluator = createBodyEvaluator(model);
  } catch (error) {
    return fail('body-damaged', error);
  }
  const { topology } = evaluator;
  triangles = new Uint16Array(topology.triangles);
  own = evaluator.evaluate(NEUTRAL_SHAPE) as typeof own;
  bvh = buildBvh(triangles, own.positions);
  const surface = handOver(null);
  const message: FromWorker = {
    kind: 'opened',
    triangles,
    regionOfVertex: topology.regionOfVertex.slice(),
    shading: evaluator.shading.slice(),
    marks: evaluator.marks.slice(),
    tree: { links: bvh.links, counts: bvh.counts, clusters: bvh.clusters },
    surface,
    stature: stature(),
  };
  send(message, surfaceTransfer(surface));
}

function stature(): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 1; i < own.positions.length; i += 3) {
    const y = own.positions[i]!;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  return high - low;
}

async function openDetail(detailUrl: string): Promise<void> {
  try {
    detail = parseBodyDetail(await fetchBytes(detailUrl), model);
    evaluator.attachDetail(detail);
    send({ kind: 'detailed' });
  } catch (error) {
    fail('body-missing', error);
  }
}

async function locate(given: LocatorRecords): Promise<void> {
  try {
    const table = (await loadLandmarks()) as LandmarkTable;
    records = given;
    placer = createPlacer(evaluator.topology, records, table);
    solved = placer.place(own);
    send({ kind: 'solved', solved });
    sendLandmarks(false);
    walkSoon();
  } catch (error) {
    fail('placing-failed', error);
  }
}

/** @param anew whether the shape has come to rest, so that lines may be laid again */
function sendLandmarks(anew: boolean): void {
  if (landmarksWanted && placer) send({ kind: 'landmarks', layer: placer.landmarks(anew) });
}

/** Walks the meridians anew when no other shape has been asked for in a while. */
function walkSoon(): void {
  clearTimeout(walking);
  walking = setTimeout(() => {
    try {
      if (placer) {
        solved = placer.walk(own);
        send({ kind: 'solved', solved });
      }
      sendLandmarks(true);
    } catch (error) {
      fail('placing-failed', error);
    }
  }, REST);
}

function reshape(next: BodyShape, recycled: SurfaceBuffers | null): void {
  const start = performance.now();
  shape = next;
  evaluator.evaluate(shape, undefined, own);
  solved = null;
  try {
    solved = placer?.place(own) ?? null;
  } catch (error) {
    fail('placing-failed', error);
  }
  const surface = handOver(recycled);
  const took = performance.now() - start;
  send({ kind: 'shaped', surface, stature: stature(), solved, took }, surfaceTransfer(surface));
  sendLandmarks(false);
  walkSoon();
}

/** The skin of the shape there is, held as told; everything is solved on the anatomical one, which stays as it is. */
function hold({ pose, shift }: Stance, recycled: SurfaceBuffers | null): SurfaceBuffers {
  const surface = recycled ?? newSurface();
  evaluator.evaluate(shape, pose, surface);
  putDown(surface.positions, shift);
  refitBvh(bvh, triangles, surface.positions, surface.bounds);
  return surface;
}

function pose(stance: Stance, recycled: SurfaceBuffers | null): void {
  const start = performance.now();
  const surface = hold(stance, recycled);
  send({ kind: 'posed', surface, took: performance.now() - start }, surfaceTransfer(surface));
}

async function perform(piece: Piece): Promise<Performance | null> {
  const { placements } = solved ?? {};
  if (!detail || !records || !placements) return null;
  // Most visits show no movement at all: what works it out is fetched with the first.
  const { perform: workOut } = await import('./perform.ts');
  const plan = workOut(piece, { model, detail, evaluator, shape, records, placements });
  if (!plan) return null;
  const { track, base, needs } = plan;
  const before = hold(base, null);
  const held = hold(track.keys[track.shown]!.stance, null);
  const moved = movedBetween(before.positions, held.positions);
  const props = propsOf(needs, evaluator.topology, before.positions, held.positions);
  return { track, held, moved, props };
}

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'open':
      void open(data.bodyUrl);
      break;
    case 'detail':
      void openDetail(data.detailUrl);
      break;
    case 'shape':
      reshape(data.shape, data.recycled);
      break;
    case 'perform':
      void perform(data.piece).then(
        (performance) =>
          send(
            { kind: 'performance', piece: data.piece, performance, problem: null },
            performance ? surfaceTransfer(performance.held) : [],
          ),
        (error: unknown) =>
          send({ kind: 'performance', piece: data.piece, performance: null, problem: String(error) }),
      );
      break;
    case 'pose':
      try {
        pose(data.stance, data.recycled);
      } catch (error) {
        fail('posing-failed', error);
      }
      break;
    case 'records':
      void locate(data.records);
      break;
    case 'find':
      send({ kind: 'found', key: data.key, steps: placer?.find(data.key) ?? [] });
      break;
    case 'hand': {
      const hand = makeHand(evaluator, shape, data.name);
      send({ kind: 'hand', hand }, handTransfer(hand));
      break;
    }
    case 'landmarks':
      landmarksWanted = data.wanted;
      sendLandmarks(true);
  }
};
