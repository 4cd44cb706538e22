import { describe, expect, it, vi } from 'vitest';
import { createAwake } from '../../../src/app/awake.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function device(request: () => Promise<unknown>) {
  const listeners = new Map<string, Set<() => void>>();
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (name: string, call: () => void) =>
      void listeners.set(name, (listeners.get(name) ?? new Set()).add(call)),
    removeEventListener: (name: string, call: () => void) => void listeners.get(name)?.delete(call),
  };
  const asked = vi.fn(request);
  const awake = createAwake({ wakeLock: { request: asked as never }, page: page as never });
  const fire = (name: string) => listeners.get(name)?.forEach((call) => call());
  return {
    awake,
    asked,
    fire,
    see: async (state: DocumentVisibilityState) => {
      page.visibilityState = state;
      fire('visibilitychange');
      await settled();
    },
    listening: () => [...listeners.values()].reduce((sum, calls) => sum + calls.size, 0),
  };
}

const sentinel = () => ({ released: false, release: vi.fn(() => Promise.resolve()) });

describe('keeping the screen lit', () => {
  it('is asked for only when held, and let go of', async () => {
    const lock = sentinel();
    const { awake, asked, listening } = device(() => Promise.resolve(lock));
    awake.release();
    expect(asked).not.toHaveBeenCalled();
    awake.hold();
    awake.hold();
    await settled();
    expect(asked).toHaveBeenCalledOnce();
    awake.release();
    expect(lock.release).toHaveBeenCalledOnce();
    expect(listening()).toBe(0);
  });

  it('is asked for again when the page comes back into sight, and not while it is away', async () => {
    const locks = [sentinel(), sentinel()];
    const { awake, asked, see } = device(() => Promise.resolve(locks[asked.mock.calls.length - 1]));
    awake.hold();
    await settled();
    locks[0]!.released = true;
    await see('hidden');
    expect(asked).toHaveBeenCalledTimes(1);
    await see('visible');
    expect(asked).toHaveBeenCalledTimes(2);
    awake.release();
    await see('hidden');
    await see('visible');
    expect(asked).toHaveBeenCalledTimes(2);
    expect(locks[1]!.release).toHaveBeenCalledOnce();
  });

  it('is let go of at once when it comes after it was wanted', async () => {
    let give: (lock: unknown) => void = () => {};
    const lock = sentinel();
    const { awake } = device(() => new Promise((resolve) => (give = resolve)));
    awake.hold();
    awake.release();
    give(lock);
    await settled();
    expect(lock.release).toHaveBeenCalledOnce();
  });

  it('refused, is tried again at the next press, and nothing stops', async () => {
    const { awake, asked, fire } = device(() => Promise.reject(new Error('NotAllowedError')));
    awake.hold();
    await settled();
    fire('pointerdown');
    await settled();
    expect(asked).toHaveBeenCalledTimes(2);
    awake.release();
  });

  it('never answered, does not keep a later session from asking', async () => {
    const { awake, asked } = device(() => new Promise(() => {}));
    awake.hold();
    await settled();
    awake.release();
    awake.hold();
    await settled();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('does without where there is no such thing', () => {
    const awake = createAwake({ wakeLock: undefined, page: {} as never });
    awake.hold();
    awake.release();
  });
});
