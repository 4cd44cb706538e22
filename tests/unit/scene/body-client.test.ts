import { describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { createBodyClient } from '../../../src/scene/worker/body-client.ts';
import type { FromWorker, SurfaceBuffers, ToWorker } from '../../../src/scene/worker/protocol.ts';

function setUp() {
  const sent: ToWorker[] = [];
  const got: FromWorker[] = [];
  const port = {
    postMessage: (message: ToWorker) => sent.push(message),
    terminate: () => {},
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    onmessageerror: null,
  };
  const client = createBodyClient(port as never, (message) => got.push(message));
  const answer = (data: FromWorker): void => port.onmessage!({ data } as MessageEvent);
  return { client, sent, got, answer, port };
}
const buffers = (): SurfaceBuffers => ({
  positions: new Float32Array(3),
  normals: new Float32Array(3),
  bounds: new Float32Array(6),
});
const shaped = (): FromWorker => ({
  kind: 'shaped',
  surface: buffers(),
  stature: 1.6,
  solved: null,
  took: 1,
});
const weights = (sent: readonly ToWorker[]): number[] =>
  sent.flatMap((message) => (message.kind === 'shape' ? [message.shape.weight] : []));

describe('asking the worker for shapes', () => {
  it('waits for the detail, then asks for the latest wish alone', () => {
    const { client, sent, answer } = setUp();
    client.reshape({ ...NEUTRAL_SHAPE, weight: 0.1 });
    client.reshape({ ...NEUTRAL_SHAPE, weight: 0.2 });
    expect(weights(sent)).toEqual([]);
    answer({ kind: 'detailed' });
    expect(weights(sent)).toEqual([0.2]);
  });

  it('asks for one shape at a time and drops those overtaken', () => {
    const { client, sent, answer } = setUp();
    answer({ kind: 'detailed' });
    for (const weight of [0.1, 0.2, 0.3, 0.4]) client.reshape({ ...NEUTRAL_SHAPE, weight });
    expect(weights(sent)).toEqual([0.1]);
    answer(shaped());
    expect(weights(sent)).toEqual([0.1, 0.4]);
    answer(shaped());
    expect(weights(sent)).toEqual([0.1, 0.4]);
  });

  it('sends drawn buffers back to be written again, once', () => {
    const { client, sent, answer } = setUp();
    answer({ kind: 'detailed' });
    const spare = buffers();
    client.recycle(spare);
    client.reshape({ ...NEUTRAL_SHAPE, weight: 0.1 });
    client.reshape({ ...NEUTRAL_SHAPE, weight: 0.2 });
    answer(shaped());
    const recycled = sent.flatMap((message) => (message.kind === 'shape' ? [message.recycled] : []));
    expect(recycled).toEqual([spare, null]);
  });

  it('asks how a point is found between shapes, the last one asked for', () => {
    const { client, sent, answer } = setUp();
    const sought = (): string[] => sent.flatMap((message) => (message.kind === 'find' ? [message.key] : []));
    client.find('LI4.L');
    expect(sought()).toEqual(['LI4.L']);
    client.find('PC6.L');
    client.find('SP6.L');
    answer({ kind: 'detailed' });
    client.reshape({ ...NEUTRAL_SHAPE, weight: 0.1 });
    expect(weights(sent)).toEqual([]);
    answer({ kind: 'found', key: 'LI4.L', steps: [] });
    // The shape goes first: what is found is to be found on it.
    expect(weights(sent)).toEqual([0.1]);
    expect(sought()).toEqual(['LI4.L']);
    answer(shaped());
    expect(sought()).toEqual(['LI4.L', 'SP6.L']);
  });

  it('says so when the worker stops', () => {
    const { got, port } = setUp();
    port.onerror!({ message: 'gone' } as ErrorEvent);
    expect(got).toMatchObject([{ kind: 'failed', code: 'worker-failed', detail: 'gone' }]);
  });
});
