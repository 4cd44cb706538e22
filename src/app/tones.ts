import type { Tone, Tones } from '../domain/session/ports.ts';

/** One note: hertz, seconds from the beginning of the tone, seconds until it has faded, loudness 0 to 1. */
type Note = readonly [pitch: number, from: number, length: number, loudness: number];

const C5 = 523.25;
const D5 = 587.33;
const E5 = 659.26;
const G5 = 783.99;
const G4 = 392;
const C4 = 261.63;

/** Rising: begin; two alike: the other side; one: halfway; a short low one: a last second; falling: rest; home: the end. */
const NOTES: Readonly<Record<Tone, readonly Note[]>> = {
  begin: [
    [C5, 0, 0.7, 0.16],
    [G5, 0.16, 0.9, 0.14],
  ],
  switch: [
    [E5, 0, 0.5, 0.15],
    [E5, 0.24, 0.8, 0.15],
  ],
  half: [[D5, 0, 1.1, 0.13]],
  last: [[G4, 0, 0.28, 0.16]],
  rest: [
    [E5, 0, 0.7, 0.14],
    [C5, 0.2, 1.2, 0.14],
  ],
  next: [
    [G4, 0, 0.5, 0.15],
    [C5, 0.16, 0.9, 0.14],
  ],
  end: [
    [G5, 0, 1, 0.13],
    [E5, 0.28, 1.2, 0.13],
    [C5, 0.56, 1.6, 0.14],
    [C4, 0.56, 2.4, 0.12],
  ],
};

/** Seconds in which a note swells: no click, no start. */
const SWELL = 0.03;
const SILENCE = 0.0001;

/** Soft tones of the browser’s own making: nothing is fetched, and no audio is held before the first press. */
export function createTones(make: () => AudioContext): Tones {
  let context: AudioContext | null = null;
  let sounding = 0;
  let closing = false;

  const shut = (): void => {
    const closed = context;
    context = null;
    sounding = 0;
    quietly(() => closed?.close());
  };

  function strike(audio: AudioContext, [pitch, from, length, loudness]: Note): void {
    const start = audio.currentTime + 0.02 + from;
    const gain = audio.createGain();
    gain.gain.setValueAtTime(SILENCE, start);
    gain.gain.exponentialRampToValueAtTime(loudness, start + SWELL);
    gain.gain.exponentialRampToValueAtTime(SILENCE, start + length);
    gain.connect(audio.destination);
    const source = audio.createOscillator();
    source.type = 'sine';
    source.frequency.value = pitch;
    source.connect(gain);
    sounding += 1;
    source.onended = () => {
      gain.disconnect();
      if (audio !== context) return;
      sounding -= 1;
      if (closing && sounding === 0) shut();
    };
    source.start(start);
    source.stop(start + length);
  }

  return {
    prime: () => {
      closing = false;
      if (context?.state === 'closed') context = null;
      quietly(() => {
        context ??= make();
        return context.state === 'running' ? undefined : context.resume();
      });
    },
    play: (tone) => {
      const audio = context;
      if (!audio) return;
      // A tone that could not be heard at its moment is better not heard at all.
      if (audio.state !== 'running') quietly(() => audio.resume());
      else quietly(() => NOTES[tone].forEach((note) => strike(audio, note)));
    },
    close: () => {
      closing = true;
      if (sounding === 0 || context?.state !== 'running') shut();
    },
  };
}

/** Neither what is thrown nor what is rejected is a reason to stop the session. */
function quietly(attempt: () => unknown): void {
  try {
    const outcome = attempt();
    if (outcome instanceof Promise) outcome.catch(() => {});
  } catch {
    /* The session is whole without. */
  }
}
