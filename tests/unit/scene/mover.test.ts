import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/domain/pose/stance.ts';
import { createMover, type Mover } from '../../../src/scene/motion/mover.ts';
import type { Track } from '../../../src/scene/motion/track.ts';
import { drawSurface, isMoved } from '../../../src/scene/surface/drawn-body.ts';
import { posing } from '../../../src/scene/worker/posing.ts';
import { createBodyClient } from '../../../src/scene/worker/body-client.ts';
import type { FromWorker, SurfaceBuffers, ToWorker } from '../../../src/scene/worker/protocol.ts';

const stance = (share: number): Stance => ({
  pose: { knee: [share, 0, 0, Math.sqrt(1 - share * share)] },
  shift: [0, 0, 0],
});
const track: Track = {
  keys: [{ stance: stance(0.4), come: 1, hold: 0 }],
  again: null,
  shown: 0,
};

/** A mover with the real client before a worker that answers when it is told to. */
function setUp() {
  const sent: Extract<ToWorker, { kind: 'pose' }>[] = [];
  const made = new Set<SurfaceBuffers>();
  const port = {
    postMessage: (message: ToWorker) => void (message.kind === 'pose' && sent.push(message)),
    terminate: () => {},
    onmessage: null as ((event: MessageEvent) => void) | null,
  };
  const client = createBodyClient(port as never, (message) => {
    if (message.kind === 'posed') posing.come = message.surface;
  });
  const say = (data: FromWorker): void => port.onmessage!({ data } as MessageEvent);
  say({ kind: 'detailed' });
  posing.client = client;
  let waiting = 0;
  const answer = (): boolean => {
    if (waiting === sent.length) return false;
    const { recycled } = sent[waiting++]!;
    const surface = recycled ?? {
      positions: new Float32Array(3),
      normals: new Float32Array(3),
      bounds: new Float32Array(6),
    };
    made.add(surface);
    say({ kind: 'posed', surface, took: 1 });
    return true;
  };
  return { mover: createMover(), sent, made, answer };
}
const run = (mover: Mover, answer: () => boolean, seconds: number): void => {
  for (let t = 0; t < seconds; t += 0.05) {
    mover.frame(0.05);
    answer();
  }
};

afterEach(() => {
  posing.client = null;
  posing.come = null;
  drawSurface(null);
});

describe('moving the body', () => {
  it('sends nothing at rest', () => {
    const { mover, sent, answer } = setUp();
    run(mover, answer, 2);
    expect(sent).toEqual([]);
    expect(isMoved()).toBe(false);
  });

  it('has one stance worked on at a time, and asks for none while it is paused', () => {
    const { mover, sent, answer } = setUp();
    mover.play(track, false);
    mover.frame(0.1);
    mover.frame(0.1);
    mover.frame(0.1);
    expect(sent).toHaveLength(1);
    answer();
    mover.frame(0);
    answer();
    const before = sent.length;
    for (let i = 0; i < 10; i++) {
      mover.frame(0);
      answer();
    }
    expect(sent.length - before).toBeLessThanOrEqual(1);
  });

  it('is at rest again after it has come back', () => {
    const { mover, sent, answer } = setUp();
    mover.play(track, false);
    run(mover, answer, 3);
    expect(isMoved()).toBe(true);
    mover.play(null, false);
    run(mover, answer, 3);
    const before = sent.length;
    run(mover, answer, 3);
    expect(isMoved()).toBe(false);
    expect(sent).toHaveLength(before);
  });

  it('cuts by one stance where nothing may move', () => {
    const { mover, sent, answer } = setUp();
    mover.play(track, true);
    run(mover, answer, 3);
    expect(sent.map((message) => message.stance)).toEqual([stance(0.4)]);
  });

  it('loses no buffers: a handful goes round, and none is written while it is drawn', () => {
    const act = fc.constantFrom('frame', 'answer', 'play', 'stop', 'renew', 'cut');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
        const { mover, sent, made, answer } = setUp();
        for (const each of acts) {
          if (each === 'frame') mover.frame(0.05);
          if (each === 'answer') answer();
          if (each === 'play') mover.play(track, false);
          if (each === 'cut') mover.play(track, true);
          if (each === 'stop') mover.play(null, false);
          if (each === 'renew') mover.renew();
        }
        const drawn = drawSurface(null);
        const working = sent.at(-1)?.recycled;
        if (drawn && working) expect(working).not.toBe(drawn);
        expect(made.size).toBeLessThanOrEqual(4);
        posing.client = null;
        posing.come = null;
      }),
    );
  });
});
