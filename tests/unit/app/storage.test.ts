import { describe, expect, it } from 'vitest';
import { readStored, writeStored } from '../../../src/app/storage.ts';

function memory(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (index) => [...map.keys()][index] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  };
}

const profile = { pregnancy: 'yes', trimester: 2, answers: { 'blood-thinner': 'unknown' } } as const;

describe('what is kept on the device', () => {
  it('comes back as it was kept', () => {
    const store = memory();
    writeStored(store, 'profile', { ...profile, answers: { ...profile.answers } });
    expect(readStored(store, 'profile')).toEqual({ state: 'read', value: profile });
  });

  it('is empty at first', () => {
    expect(readStored(memory(), 'settings')).toEqual({ state: 'empty' });
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '[]'],
    ['an answer that is none', '{"pregnancy":"no","trimester":null,"answers":{"clot":"perhaps"}}'],
    ['a trimester that is none', '{"pregnancy":"yes","trimester":4,"answers":{}}'],
    ['something more', '{"pregnancy":"no","trimester":null,"answers":{},"name":"x"}'],
  ])('is set aside, not lost, when it is %s', (_, text) => {
    const store = memory({ 'anmo.profile': text });
    expect(readStored(store, 'profile')).toEqual({ state: 'set-aside' });
    expect(store.getItem('anmo.profile.damaged')).toBe(text);
    expect(readStored(store, 'profile')).toEqual({ state: 'empty' });
  });

  it('may fail to be kept without stopping anything', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() =>
      writeStored(full, 'settings', { theme: 'dark', motion: 'system', look: 'warm' }),
    ).not.toThrow();
  });
});
