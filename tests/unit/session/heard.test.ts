import { describe, expect, it } from 'vitest';
import { heardAfter } from '../../../src/domain/session/heard.ts';
import type { Entry, Status, What } from '../../../src/domain/session/session.ts';

const place = { phase: 'GB20.L.work', spent: 0, extra: 0 };
const entry = (what: What, status: Status): Entry => ({
  at: 0,
  what,
  from: place,
  to: place,
  status,
  pace: 1,
  stretch: 1,
  wait: 15,
  ran: 0,
  pressed: 0,
});
const RUNNING: Readonly<Record<string, What>> = {
  begun: { kind: 'begun' },
  passed: { kind: 'passed', late: 0 },
  found: { kind: 'found' },
  repeated: { kind: 'repeated' },
  back: { kind: 'back', restored: false },
  skipped: { kind: 'skipped', restored: true },
  went: { kind: 'went', step: 2 },
  slower: { kind: 'slower' },
  quicker: { kind: 'quicker' },
  extended: { kind: 'extended', seconds: 15 },
  waits: { kind: 'waits', wait: null },
};

/** What is heard of the last of these, after all before it. */
const heard = (...log: Entry[]) => heardAfter(log.slice(-1), { status: log.at(-1)!.status, log });

describe('what is heard', () => {
  it.each([
    ['begun', 'phase'],
    ['passed', 'phase'],
    ['found', 'phase'],
    ['repeated', 'phase'],
    ['back', 'phase'],
    ['skipped', 'phase'],
    ['went', 'phase'],
    ['slower', 'as-before'],
    ['quicker', 'as-before'],
    ['extended', 'as-before'],
    ['waits', 'as-before'],
  ])('of "%s" while it runs: %s', (kind, expected) => {
    expect(heard(entry(RUNNING[kind]!, 'running'))).toBe(expected);
  });

  it('is nothing while it stands still, whatever is pressed', () => {
    for (const what of Object.values(RUNNING)) expect(heard(entry(what, 'paused'))).toBe('hush');
  });

  it.each([
    ['after a pause: nothing', [{ kind: 'paused' }], 'as-before'],
    [
      'after a pause in which the pace was changed: nothing',
      [{ kind: 'paused' }, { kind: 'slower' }],
      'as-before',
    ],
    ['after a sleep: where one is', [{ kind: 'slept', away: 200_000 }], 'here'],
    ['after a reload: where one is', [{ kind: 'restored', gone: [] }], 'here'],
    [
      'after going elsewhere: that phase',
      [{ kind: 'paused' }, { kind: 'skipped', restored: false }],
      'phase',
    ],
  ] as const)('%s', (_, before, expected) => {
    const log = before.map((what) => entry(what, 'paused'));
    expect(heard(...log, entry({ kind: 'resumed' }, 'running'))).toBe(expected);
  });

  it('is the end, however it came', () => {
    expect(heard(entry({ kind: 'passed', late: 0 }, 'finished'))).toBe('end');
    expect(heard(entry({ kind: 'ended' }, 'finished'))).toBe('end');
  });

  it('is nothing where nothing happened', () => {
    expect(heardAfter([], { status: 'running', log: [] })).toBe('as-before');
  });
});
