import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepChoices } from '../../../src/app/keep-choices.ts';
import { readStored, writeStored } from '../../../src/app/storage.ts';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { useBody } from '../../../src/state/body-store.ts';
import { useErasure } from '../../../src/state/erasure-store.ts';
import { useMeasures } from '../../../src/state/measures-store.ts';
import { useProfile } from '../../../src/state/profile-store.ts';
import { useRecent } from '../../../src/state/recent-store.ts';
import { useShapeHistory } from '../../../src/state/shape-history.ts';
import { memoryStorage as memory } from '../../support/memory-storage.ts';

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
    [
      'a place that is none',
      '{"pregnancy":"no","trimester":null,"answers":{},"places":{"skin-problem":[{"region":"tail","side":"left"}]}}',
    ],
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

describe('measures that were kept', () => {
  const kept = { measures: { forearm: 245.5, height: 1720 }, unit: 'in' } as const;

  it('come back as they were', () => {
    const store = memory();
    writeStored(store, 'measures', { measures: { ...kept.measures }, unit: 'in' });
    expect(readStored(store, 'measures')).toEqual({ state: 'read', value: kept });
  });

  it.each([
    ['a measure that is none', '{"measures":{"nose":40},"unit":"cm"}'],
    ['a word for a length', '{"measures":{"forearm":"long"},"unit":"cm"}'],
    ['a length below nothing', '{"measures":{"forearm":-3},"unit":"cm"}'],
    ['no length at all', '{"measures":{"forearm":null},"unit":"cm"}'],
    ['another unit', '{"measures":{},"unit":"ell"}'],
  ])('are set aside when they hold %s', (_, text) => {
    const store = memory({ 'anmo.measures': text });
    expect(readStored(store, 'measures')).toEqual({ state: 'set-aside' });
    expect(store.getItem('anmo.measures.damaged')).toBe(text);
  });
});

describe('choices brought back', () => {
  const older = {
    'anmo.body':
      '{"shape":{"sex":1,"height":1.6,"weight":0,"muscle":0,"age":0,"pregnancy":0},"tone":"umber"}',
    'anmo.profile': JSON.stringify(profile),
  };
  beforeEach(() => {
    useBody.setState(useBody.getInitialState());
    useMeasures.setState(useMeasures.getInitialState());
    useProfile.getState().erase();
  });

  it('from before there were measures are all there, a body out of range at its nearest', () => {
    const store = memory({ ...older });
    expect(keepChoices(store)).toEqual([]);
    expect(useMeasures.getState().measures).toEqual({});
    expect(useBody.getState()).toMatchObject({ beyond: ['height'], tone: 'umber' });
    expect(useBody.getState().shape).toMatchObject({ sex: 1, height: 1 });
    expect(useProfile.getState().profile).toEqual({ ...profile, trimester: null, places: {} });
  });

  it('keep an answer with its place, and forget the place when the answer becomes no', () => {
    const store = memory();
    keepChoices(store);
    useProfile.getState().answer('skin-problem', 'yes');
    useProfile.getState().tell('skin-problem', [{ region: 'knee', side: 'left' }]);
    const kept = () => {
      const read = readStored(store, 'profile');
      return read.state === 'read' ? read.value : null;
    };
    expect(kept()?.places).toEqual({ 'skin-problem': [{ region: 'knee', side: 'left' }] });
    useProfile.getState().answer('skin-problem', 'unknown');
    expect(kept()?.places).toEqual({ 'skin-problem': [{ region: 'knee', side: 'left' }] });
    useProfile.getState().answer('skin-problem', 'no');
    expect(kept()).toMatchObject({ answers: { 'skin-problem': 'no' }, places: {} });
  });

  it('do not take weeks of pregnancy for today’s that were said longer than a week ago, or nobody knows when', () => {
    const back = (trimesterSaid?: string) => {
      keepChoices(memory({ 'anmo.profile': JSON.stringify({ ...profile, trimesterSaid, places: {} }) }));
      const { pregnancy, trimester } = useProfile.getState().profile;
      return [pregnancy, trimester];
    };
    vi.useFakeTimers({ now: new Date('2026-03-20T09:00:00') });
    expect(back('2026-03-20')).toEqual(['yes', 2]);
    expect(back('2026-03-14')).toEqual(['yes', 2]);
    expect(back('2026-03-10')).toEqual(['yes', null]);
    expect(back('2025-12-01')).toEqual(['yes', null]);
    expect(back('2026-06-01')).toEqual(['yes', null]);
    expect(back()).toEqual(['yes', null]);
    const store = memory();
    keepChoices(store);
    useProfile.getState().answerPregnancy('yes', 3);
    expect(JSON.parse(store.getItem('anmo.profile')!)).toMatchObject({ trimesterSaid: '2026-03-20' });
    useProfile.getState().answerPregnancy('yes');
    expect(JSON.parse(store.getItem('anmo.profile')!)).not.toHaveProperty('trimesterSaid');
    vi.useRealTimers();
  });

  it('from before the questions about a place were split keep a "no" for every part, and ask after a "yes"', () => {
    const before = (answers: object) =>
      memory({ 'anmo.profile': JSON.stringify({ pregnancy: 'no', trimester: null, answers }) });
    keepChoices(before({ 'skin-problem': 'no', 'implanted-device': 'yes', clot: 'yes' }));
    expect(useProfile.getState().profile.answers).toEqual({
      'skin-problem': 'no',
      'varicose-veins': 'no',
      'recent-operation': 'no',
      'recent-fracture': 'no',
      clot: 'yes',
    });
    keepChoices(before({ 'skin-problem': 'unknown', 'implanted-device': 'no' }));
    expect(useProfile.getState().profile.answers).toEqual({ 'implanted-device': 'no', pacemaker: 'no' });
  });

  it('from after the split are left as they are', () => {
    const now = {
      pregnancy: 'no' as const,
      trimester: null,
      answers: { 'skin-problem': 'yes' as const, 'implanted-device': 'no' as const },
      places: { 'skin-problem': [{ region: 'sole' as const, side: 'both' as const }] },
    };
    keepChoices(memory({ 'anmo.profile': JSON.stringify(now) }));
    expect(useProfile.getState().profile).toEqual(now);
  });

  it('keep a measure as soon as it is taken, and a body once it rests', () => {
    vi.useFakeTimers();
    const store = memory();
    keepChoices(store);
    useMeasures.getState().measure('forearm', 240);
    expect(store.getItem('anmo.measures')).toBe('{"measures":{"forearm":240},"unit":"cm"}');
    for (const weight of [0.1, 0.2, 0.3]) useBody.getState().reshape({ weight });
    expect(store.getItem('anmo.body')).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(JSON.parse(store.getItem('anmo.body')!)).toMatchObject({ shape: { weight: 0.3 } });
    vi.useRealTimers();
  });

  it('are all gone from the device when everything is erased, set-aside copies too, and can be brought back', () => {
    vi.useFakeTimers();
    const store = memory({ ...older, 'anmo.measures.damaged': '{', 'anmo.profile.damaged': '[' });
    keepChoices(store);
    useMeasures.getState().measure('height', 1700);
    useRecent.getState().remember('/relieve/migraine', () => false);
    expect(store.getItem('anmo.recent')).toBe('["/relieve/migraine"]');
    useErasure.getState().eraseEverything();
    vi.advanceTimersByTime(1000);
    const left = Array.from({ length: store.length }, (_, i) => store.key(i));
    expect(left).toEqual([]);
    expect(useMeasures.getState().measures).toEqual({});
    expect(useProfile.getState().profile.answers).toEqual({});
    expect(useRecent.getState().recent).toEqual([]);
    useErasure.getState().undo!();
    vi.advanceTimersByTime(1000);
    expect(readStored(store, 'measures')).toMatchObject({ value: { measures: { height: 1700 } } });
    expect(useRecent.getState().recent).toEqual(['/relieve/migraine']);
    expect(readStored(store, 'profile')).toMatchObject({
      value: { pregnancy: 'yes', answers: profile.answers },
    });
    expect(readStored(store, 'body')).toMatchObject({
      value: { shape: { sex: 1, height: 1 }, tone: 'umber' },
    });
    vi.useRealTimers();
  });
});

describe('the body’s shapes', () => {
  it('can be taken back one by one and given again', () => {
    useBody.getState().reshape(NEUTRAL_SHAPE);
    const weight = () => useBody.getState().shape.weight;
    for (const next of [0.2, 0.5, -0.4]) {
      useShapeHistory.getState().note();
      useBody.getState().reshape({ weight: next });
    }
    const { undo, redo } = useShapeHistory.getState();
    undo();
    expect(weight()).toBe(0.5);
    undo();
    expect(weight()).toBe(0.2);
    redo();
    expect(weight()).toBe(0.5);
    undo();
    undo();
    undo();
    expect(weight()).toBe(0);
    useShapeHistory.getState().note();
    useBody.getState().reshape({ weight: 1 });
    redo();
    expect(weight()).toBe(1);
  });
});
