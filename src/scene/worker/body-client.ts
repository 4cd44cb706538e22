import type { BodyShape } from '../../domain/body/shape.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { HandName } from '../hand/make-hand.ts';
import type { FromWorker, LocatorRecords, Piece, SurfaceBuffers, ToWorker } from './protocol.ts';

/** The main thread's side of the body worker: one thing is asked for at a time, and the latest wish of a kind wins. */
export interface BodyClient {
  open(bodyUrl: string): void;
  openDetail(detailUrl: string): void;
  locate(records: LocatorRecords): void;
  reshape(shape: BodyShape): void;
  /** Asked on the shape last asked for; the latest wish wins. */
  find(key: PointKey): void;
  /** Asked on the shape last asked for; the latest wish wins, and null takes back one that is still waiting. */
  perform(piece: Piece | null): void;
  /** How the shape last asked for is to be held; null takes back a wish that is still waiting. */
  pose(stance: Stance | null): void;
  /** Whether a stance is being worked on or waited for. */
  isPosing(): boolean;
  /** A hand of the shape last asked for; it comes as soon as there is time. */
  hand(name: HandName): void;
  showLandmarks(wanted: boolean): void;
  /** Buffers no longer drawn, to be written again. */
  recycle(surface: SurfaceBuffers): void;
  dispose(): void;
}

/** What ends the work on what was asked. */
const ANSWERS: ReadonlySet<FromWorker['kind']> = new Set([
  'shaped',
  'performance',
  'posed',
  'found',
  'failed',
]);
/** Surfaces kept to be written again: one that is drawn and one that was come back while a third is worked on. */
const KEPT = 3;

/** @param port a worker, or anything that takes messages the same way */
export function createBodyClient(
  port: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>,
  answer: (message: FromWorker) => void,
): BodyClient {
  let detailed = false;
  let busy = false;
  let wished: BodyShape | null = null;
  let sought: PointKey | null = null;
  let piece: Piece | null = null;
  let held: Stance | null = null;
  let isPosing = false;
  const hands = new Set<HandName>();
  const spares: SurfaceBuffers[] = [];

  const post = (message: ToWorker, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  const next = (): void => {
    if (busy) return;
    if (detailed && wished) askShape(wished);
    else if (detailed && piece) {
      busy = true;
      post({ kind: 'perform', piece });
      piece = null;
    } else if (sought) {
      busy = true;
      post({ kind: 'find', key: sought });
      sought = null;
    } else if (detailed && hands.size > 0) askHands();
    else if (detailed && held) askStance(held);
  };
  const askShape = (shape: BodyShape): void => {
    busy = true;
    wished = null;
    const recycled = spares.pop() ?? null;
    post({ kind: 'shape', shape, recycled }, recycled ? surfaceTransfer(recycled) : []);
  };
  const askHands = (): void => {
    for (const name of hands) post({ kind: 'hand', name });
    hands.clear();
    next();
  };
  const askStance = (stance: Stance): void => {
    busy = true;
    isPosing = true;
    held = null;
    const recycled = spares.pop() ?? null;
    post({ kind: 'pose', stance, recycled }, recycled ? surfaceTransfer(recycled) : []);
  };
  const failed = (detail: string): void => answer({ kind: 'failed', code: 'worker-failed', detail });

  port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'detailed') detailed = true;
    if (ANSWERS.has(data.kind)) {
      busy = false;
      isPosing = false;
    }
    answer(data);
    next();
  };
  port.onerror = (event) => failed(('message' in event && event.message) || 'The worker stopped');
  port.onmessageerror = () => failed('A message of the worker could not be read');

  return {
    open: (bodyUrl) => post({ kind: 'open', bodyUrl }),
    openDetail: (detailUrl) => post({ kind: 'detail', detailUrl }),
    locate: (records) => post({ kind: 'records', records }),
    reshape: (shape) => {
      wished = shape;
      next();
    },
    find: (key) => {
      sought = key;
      next();
    },
    perform: (wish) => {
      piece = wish;
      next();
    },
    pose: (stance) => {
      held = stance;
      next();
    },
    hand: (name) => {
      hands.add(name);
      next();
    },
    isPosing: () => isPosing || held !== null,
    showLandmarks: (wanted) => post({ kind: 'landmarks', wanted }),
    recycle: (surface) => {
      if (spares.length < KEPT) spares.push(surface);
    },
    dispose: () => port.terminate(),
  };
}

export const surfaceTransfer = (surface: SurfaceBuffers): ArrayBuffer[] => [
  surface.positions.buffer,
  surface.normals.buffer,
  surface.bounds.buffer,
];
