import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { breathsOf } from '../../../src/app/breaths.ts';
import { createSpeaker } from '../../../src/app/speech.ts';

type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;
const voice = (name: string, more: Partial<Voice> = {}): Voice => ({
  voiceURI: `uri:${name}`,
  name,
  lang: 'en-US',
  localService: true,
  default: false,
  ...more,
});
const GOOD = { voice: null, rate: 1 };

/** A browser whose speech is played by hand. */
function device(voices: Voice[] = [voice('Ada')], more: Partial<SpeechSynthesis> = {}) {
  const queue: FakeUtterance[] = [];
  const said: FakeUtterance[] = [];
  const timers: { ms: number; call: () => void }[] = [];
  let changed: (() => void) | undefined;
  class FakeUtterance {
    voice: Voice | null = null;
    lang = '';
    rate = 0;
    volume = 1;
    onstart?: () => void;
    onend?: () => void;
    onerror?: (event: { error: string }) => void;
    constructor(readonly text: string) {}
  }
  const synthesis = {
    get speaking() {
      return queue.length > 0;
    },
    pending: false,
    getVoices: () => voices,
    speak: (utterance: FakeUtterance) => {
      queue.push(utterance);
      said.push(utterance);
    },
    cancel: vi.fn(() => void queue.splice(0).forEach((each) => each.onerror?.({ error: 'canceled' }))),
    resume: vi.fn(),
    addEventListener: (_: string, listener: () => void) => (changed = listener),
    removeEventListener: () => (changed = undefined),
    ...more,
  };
  const speaker = createSpeaker({
    synthesis: synthesis as unknown as SpeechSynthesis,
    Utterance: FakeUtterance as unknown as new (text: string) => SpeechSynthesisUtterance,
    region: 'en-GB',
    after: (ms, call) => {
      const timer = { ms, call };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
  });
  return {
    speaker,
    synthesis,
    said,
    queue,
    texts: () => said.map(({ text }) => text),
    /** Lets every timer that is waiting run out. */
    wait: () => timers.splice(0).forEach(({ call }) => call()),
    change: (next: Voice[]) => {
      voices.splice(0, voices.length, ...next);
      changed?.();
    },
    listening: () => changed !== undefined,
  };
}

describe('which voice is used', () => {
  it('is never one that is not on the device, not even when it is the chosen or the only one', () => {
    const remote = voice('Cloud', { localService: false, default: true });
    const only = device([remote]);
    expect(only.speaker.say(['Press.'], { voice: remote.voiceURI, rate: 1 })).toBe(false);
    only.speaker.prime();
    expect(only.said).toEqual([]);
    expect(only.speaker.lacks()).toBe('only-remote');
    const both = device([remote, voice('Ada')]);
    both.speaker.say(['Press.'], { voice: remote.voiceURI, rate: 1 });
    expect(both.said.map((each) => each.voice?.name)).toEqual(['Ada']);
  });

  it('is never left to the browser, whatever voices there are', () => {
    const voices = fc.array(
      fc.record({
        voiceURI: fc.string(),
        name: fc.string(),
        lang: fc.constantFrom('en-US', 'en_GB', 'EN', 'de-DE', '', 'enm'),
        localService: fc.boolean(),
        default: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(voices, fc.option(fc.string()), (list, uri) => {
        const { speaker, said } = device(list);
        speaker.prime();
        speaker.hush();
        speaker.say(['Press.'], { voice: uri, rate: 1 });
        for (const each of said) {
          expect(each.voice?.localService).toBe(true);
          expect(each.voice?.lang).toMatch(/^en(?![a-z])/i);
        }
      }),
    );
  });

  it('is the chosen one, else the device’s own choice, else one of the person’s region', () => {
    const us = voice('Bo');
    const gb = voice('Cy', { lang: 'en_GB' });
    const own = voice('Di', { lang: 'en-AU', default: true });
    const named = (list: Voice[], uri: string | null) => {
      const { speaker, said } = device(list);
      speaker.say(['Press.'], { voice: uri, rate: 1 });
      return said[0]?.voice?.name;
    };
    expect(named([us, gb, own], us.voiceURI)).toBe('Bo');
    expect(named([us, gb, own], 'uri:gone')).toBe('Di');
    expect(named([us, gb], null)).toBe('Cy');
    expect(
      device([us, gb, own])
        .speaker.voices()
        .map(({ name, lang }) => `${name} ${lang}`),
    ).toEqual(['Di en-AU', 'Cy en-GB', 'Bo en-US']);
  });

  it('may come late', () => {
    const late = device([]);
    const heard = vi.fn();
    const stop = late.speaker.onVoices(heard);
    expect(late.speaker.lacks()).toBe('no-voice');
    late.change([voice('Ada')]);
    expect(heard).toHaveBeenCalledOnce();
    expect(late.speaker.lacks()).toBeNull();
    expect(late.speaker.say(['Press.'], GOOD)).toBe(true);
    stop();
    expect(late.listening()).toBe(false);
  });

  it('is none where there is no speech at all', () => {
    const speaker = createSpeaker({
      synthesis: undefined,
      Utterance: undefined as never,
      region: 'en',
      after: () => () => {},
    });
    speaker.prime();
    speaker.hush();
    expect(speaker.say(['Press.'], GOOD)).toBe(false);
    expect(speaker.lacks()).toBe('no-speech');
    expect(speaker.voices()).toEqual([]);
  });
});

describe('what is said', () => {
  it('is said sentence by sentence, at the chosen rate', () => {
    const { speaker, said, texts } = device();
    speaker.say(['Left side.', 'Press the web of the thumb.'], { voice: null, rate: 0.8 });
    expect(texts()).toEqual(['Left side.', 'Press the web of the thumb.']);
    expect(said.map(({ rate }) => rate)).toEqual([0.8, 0.8]);
  });

  it('takes the place of what was being said, once the device has fallen silent', () => {
    const { speaker, queue, texts, wait, synthesis } = device();
    speaker.say(['One.', 'Two.'], GOOD);
    speaker.say(['Three.'], GOOD);
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    expect(texts()).toEqual(['One.', 'Two.']);
    wait();
    expect(queue.map(({ text }) => text)).toEqual(['Three.']);
  });

  it('is not said any more when it was hushed while it waited', () => {
    const { speaker, texts, wait } = device();
    speaker.say(['One.'], GOOD);
    speaker.say(['Two.'], GOOD);
    speaker.hush();
    wait();
    expect(texts()).toEqual(['One.']);
  });

  it('is allowed later by a silent word in the first press', () => {
    const { speaker, said } = device();
    speaker.prime();
    expect(said.map(({ text, volume }) => [text.trim(), volume])).toEqual([['', 0]]);
  });
});

describe('a device that does not speak', () => {
  it.each(['not-allowed', 'synthesis-failed', 'voice-unavailable', 'audio-busy'])('says why: %s', (error) => {
    const { speaker, queue } = device();
    const heard = vi.fn();
    speaker.onVoices(heard);
    speaker.say(['Press.'], GOOD);
    queue[0]?.onerror?.({ error });
    expect(speaker.lacks()).toBe('refused');
    expect(heard).toHaveBeenCalledOnce();
    speaker.prime();
    expect(speaker.lacks()).toBeNull();
  });

  it('is not meant when we stopped it ourselves', () => {
    const { speaker } = device();
    speaker.say(['Press.'], GOOD);
    speaker.hush();
    expect(speaker.lacks()).toBeNull();
  });

  it('and never says so is found out, stopped, and believed again when it begins', () => {
    const { speaker, said, wait, synthesis } = device();
    speaker.say(['Press.'], GOOD);
    wait();
    expect(speaker.lacks()).toBe('refused');
    expect(synthesis.cancel).toHaveBeenCalled();
    speaker.say(['Again.'], GOOD);
    said.at(-1)?.onstart?.();
    wait();
    expect(speaker.lacks()).toBeNull();
  });

  it('stops nothing when it throws', () => {
    const thrown = () => {
      throw new Error('no');
    };
    const { speaker } = device([voice('Ada')], {
      speak: thrown,
      cancel: thrown,
      resume: thrown,
      addEventListener: thrown,
    });
    speaker.prime();
    speaker.onVoices(() => {})();
    expect(() => speaker.say(['Press.'], GOOD)).not.toThrow();
    expect(speaker.lacks()).toBe('refused');
    const { speaker: mute } = device([], { getVoices: thrown });
    expect(mute.say(['Press.'], GOOD)).toBe(false);
  });
});

describe('a long sentence', () => {
  it('is parted where one would breathe', () => {
    expect(
      breathsOf(
        'Let your head sink sideways, ear toward the shoulder, without turning it, and let the weight of the head alone do all of the work.',
      ),
    ).toEqual([
      'Let your head sink sideways, ear toward the shoulder, without turning it,',
      'and let the weight of the head alone do all of the work.',
    ]);
  });

  it('loses no word, and no piece takes longer than eighteen words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}[,;:]?$/), { maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const pieces = breathsOf(list.join(' '));
        expect(pieces.join(' ').split(/\s+/).filter(Boolean)).toEqual(list);
        for (const piece of pieces) expect(piece.split(' ').length).toBeLessThanOrEqual(18);
      }),
    );
  });
});
