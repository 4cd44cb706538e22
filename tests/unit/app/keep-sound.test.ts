import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepChoices } from '../../../src/app/keep-choices.ts';
import { RATES, USUAL_SOUND, useSoundSettings, WAITS } from '../../../src/state/sound-settings-store.ts';
import { useSettings } from '../../../src/state/settings-store.ts';

function memory(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept));
  return {
    map,
    store: {
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => void map.set(key, value),
      removeItem: (key: string) => void map.delete(key),
    } as Storage,
  };
}
const now = () => {
  const { set: _set, ...sound } = useSoundSettings.getState();
  return sound;
};

describe('how a session is heard', () => {
  beforeEach(() => useSoundSettings.getState().set(USUAL_SOUND));

  it('is as usual where settings were kept before there was anything to hear', () => {
    const { store } = memory({ 'anmo.settings': '{"theme":"dark","motion":"system","look":"warm"}' });
    expect(keepChoices(store)).toEqual([]);
    expect(useSettings.getState().theme).toBe('dark');
    expect(now()).toEqual(USUAL_SOUND);
  });

  it('is read from what was kept when less could be chosen', () => {
    const { store } = memory({ 'anmo.sound': '{"voice":false,"rate":0.8}' });
    expect(keepChoices(store)).toEqual([]);
    expect(now()).toEqual({ ...USUAL_SOUND, voice: false, rate: 0.8 });
  });

  it('comes back as it was chosen, whatever was', () => {
    const sound = fc.record({
      voice: fc.boolean(),
      voiceUri: fc.option(fc.string({ maxLength: 60 })),
      rate: fc.constantFrom(...RATES),
      tones: fc.boolean(),
      vibration: fc.boolean(),
      muted: fc.boolean(),
      captions: fc.boolean(),
      wait: fc.constantFrom(...WAITS),
    });
    fc.assert(
      fc.property(sound, (chosen) => {
        const { store } = memory();
        keepChoices(store);
        useSoundSettings.getState().set(chosen);
        useSoundSettings.setState(USUAL_SOUND);
        const { store: again } = memory({ 'anmo.sound': JSON.stringify(chosen) });
        expect(keepChoices(again)).toEqual([]);
        expect(now()).toEqual(chosen);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['{"rate":9}', '{"wait":"soon"}', '{"voice":"yes"}', '{"loud":true}', '[]'])(
    'is set aside, not lost, when it is %s',
    (text) => {
      const { store, map } = memory({ 'anmo.sound': text });
      expect(keepChoices(store)).toEqual(['sound']);
      expect(map.get('anmo.sound.damaged')).toBe(text);
      expect(now()).toEqual(USUAL_SOUND);
    },
  );
});
