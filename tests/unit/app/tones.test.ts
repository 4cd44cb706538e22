import { describe, expect, it, vi } from 'vitest';
import { createTones } from '../../../src/app/tones.ts';

interface Struck {
  readonly pitch: number;
  readonly start: number;
  readonly stop: number;
  readonly loudness: number;
}

/** An audio device that writes down what it is given to play. */
function audio(state: 'running' | 'suspended' = 'running') {
  const struck: Struck[] = [];
  const ended: (() => void)[] = [];
  const context = {
    state: state as string,
    currentTime: 5,
    destination: {},
    resume: vi.fn(() => Promise.resolve(void (context.state = 'running'))),
    close: vi.fn(() => Promise.resolve(void (context.state = 'closed'))),
    createGain: () => {
      const gain = { loudest: 0 };
      const hold = (value: number) => (gain.loudest = Math.max(gain.loudest, value));
      return {
        gain: { setValueAtTime: hold, exponentialRampToValueAtTime: hold },
        loudest: () => gain.loudest,
        connect: vi.fn(),
        disconnect: vi.fn(),
      };
    },
    createOscillator: () => {
      const source = {
        type: '',
        frequency: { value: 0 },
        begun: 0,
        loudest: () => 0,
        connect: (gain: { loudest: () => number }) => void (source.loudest = gain.loudest),
        onended: () => {},
        start: (at: number) => void (source.begun = at),
        stop: (at: number) => {
          struck.push({
            pitch: source.frequency.value,
            start: source.begun,
            stop: at,
            loudness: source.loudest(),
          });
          ended.push(() => source.onended());
        },
      };
      return source;
    },
  };
  const make = vi.fn(() => context as unknown as AudioContext);
  return { context, make, struck, end: () => ended.splice(0).forEach((call) => call()) };
}

const TONES = ['begin', 'switch', 'half', 'last', 'rest', 'next', 'end'] as const;

describe('tones', () => {
  it('hold no audio before the first press', () => {
    const { make, struck } = audio();
    const tones = createTones(make);
    tones.play('begin');
    tones.close();
    expect(make).not.toHaveBeenCalled();
    expect(struck).toEqual([]);
  });

  it('are soft, begin now, and each is unlike the others', () => {
    const { make, struck } = audio();
    const tones = createTones(make);
    tones.prime();
    const melodies = TONES.map((tone) => {
      struck.length = 0;
      tones.play(tone);
      const length = Math.max(...struck.map(({ stop }) => stop)) - 5;
      expect(length).toBeLessThan(3.5);
      for (const note of struck) {
        expect(note.start).toBeGreaterThanOrEqual(5);
        expect(note.loudness).toBeLessThan(0.2);
        expect(note.pitch).toBeGreaterThan(200);
        expect(note.pitch).toBeLessThan(1000);
      }
      return struck.map(({ pitch, start }) => `${pitch}@${start}`).join(' ');
    });
    expect(new Set(melodies).size).toBe(TONES.length);
  });

  it('of three last seconds do not run into each other', () => {
    const { make, struck } = audio();
    const tones = createTones(make);
    tones.prime();
    tones.play('last');
    expect(struck[0]!.stop - struck[0]!.start).toBeLessThan(1);
  });

  it('wake a sleeping device, and do not come late', () => {
    const { context, make, struck } = audio('suspended');
    const tones = createTones(make);
    context.resume.mockImplementation(() => new Promise(() => {}));
    tones.prime();
    tones.play('half');
    expect(context.resume).toHaveBeenCalledTimes(2);
    expect(struck).toEqual([]);
  });

  it('give the audio back, the last one first let to ring out, and take it again', () => {
    const { context, make, end } = audio();
    const tones = createTones(make);
    tones.prime();
    tones.play('end');
    tones.close();
    expect(context.close).not.toHaveBeenCalled();
    end();
    expect(context.close).toHaveBeenCalledOnce();
    context.state = 'running';
    tones.prime();
    expect(make).toHaveBeenCalledTimes(2);
    tones.close();
    expect(context.close).toHaveBeenCalledTimes(2);
  });

  it('stop nothing where there is no audio, or it is refused', async () => {
    const none = createTones(() => {
      throw new Error('no audio');
    });
    none.prime();
    none.play('begin');
    none.close();
    const { context, make } = audio('suspended');
    context.resume.mockImplementation(() => Promise.reject(new Error('not allowed')));
    context.close.mockImplementation(() => Promise.reject(new Error('closed already')));
    const refused = createTones(make);
    refused.prime();
    refused.play('begin');
    refused.close();
    await Promise.resolve();
  });
});
