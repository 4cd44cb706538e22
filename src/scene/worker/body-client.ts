import type { BodyShape } from '../../domain/body/shape.ts';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { FromWorker, LocatorRecords, SurfaceBuffers, ToWorker } from './protocol.ts';

/** The main thread's side of the body worker: one shape is asked for at a time, and the latest wish wins. */
export interface BodyClient {
  open(bodyUrl: string): void;
  openDetail(detailUrl: string): void;
  locate(records: LocatorRecords): void;
  reshape(shape: BodyShape): void;
  /** Asked on the shape last asked for; the latest wish wins. */
  find(key: PointKey): void;
  showLandmarks(wanted: boolean): void;
  /** Buffers no longer drawn, to be written again. */
  recycle(surface: SurfaceBuffers): void;
  dispose(): void;
}

/** @param port a worker, or anything that takes messages the same way */
export function createBodyClient(
  port: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>,
  answer: (message: FromWorker) => void,
): BodyClient {
  let detailed = false;
  let busy = false;
  let wished: BodyShape | null = null;
  let sought: PointKey | null = null;
  let spare: SurfaceBuffers | null = null;

  const post = (message: ToWorker, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  const next = (): void => {
    if (busy) return;
    if (detailed && wished) askShape(wished);
    else if (sought) {
      busy = true;
      post({ kind: 'find', key: sought });
      sought = null;
    }
  };
  const askShape = (shape: BodyShape): void => {
    busy = true;
    const recycled = spare;
    spare = null;
    wished = null;
    post({ kind: 'shape', shape, recycled }, recycled ? surfaceTransfer(recycled) : []);
  };
  const failed = (detail: string): void => answer({ kind: 'failed', code: 'worker-failed', detail });

  port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'detailed') detailed = true;
    if (data.kind === 'shaped' || data.kind === 'found' || data.kind === 'failed') busy = false;
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
    showLandmarks: (wanted) => post({ kind: 'landmarks', wanted }),
    recycle: (surface) => {
      spare = surface;
    },
    dispose: () => port.terminate(),
  };
}

export const surfaceTransfer = (surface: SurfaceBuffers): ArrayBuffer[] => [
  surface.positions.buffer,
  surface.normals.buffer,
  surface.bounds.buffer,
];
