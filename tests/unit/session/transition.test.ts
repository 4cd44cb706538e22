import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSession, replay } from '../../../src/domain/session/follow.ts';
import { workedOn } from '../../../src/domain/session/lengths.ts';
import { AWAY } from '../../../src/domain/session/pass-time.ts';
import { END, type Script } from '../../../src/domain/session/phase.ts';
import { scriptOf } from '../../../src/domain/session/script.ts';
import type { Event, Session } from '../../../src/domain/session/session.ts';
import { transition } from '../../../src/domain/session/transition.ts';
import { viewAt } from '../../../src/domain/session/view.ts';
import { storedSession } from '../../../src/app/stored-session.ts';
import { keptOf } from '../../../src/domain/session/restore.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { healthy, planOf } from '../plan/wishes.ts';

const ds = loadDatasetFromDisk();
const scriptFor = (complaint: string) => {
  const plan = planOf(ds, complaint, healthy(ds));
  if (plan.status !== 'ready') throw new Error(`these tests need a plan for ${complaint}`);
  return scriptOf(ds, plan);
};
const usual = ['neck-pain', 'low-back-pain', 'tension-headache'].map(scriptFor);
/** As where every step asks for care: no side is worked on for longer than is written. */
const careful: Script = {
  ...usual[0]!,
  phases: usual[0]!.phases.map((phase) =>
    phase.kind === 'work' ? { ...phase, most: phase.turns * phase.turn } : phase,
  ),
};
const scripts = [...usual, careful];
const [script] = scripts;
if (!script) throw new Error('no script');
/** Two minutes before the clocks of Europe go forward. */
const START = Date.UTC(2026, 2, 29, 0, 58);
const WAIT = 10;
const begun = (at = START): Session =>
  transition(newSession('a', script, at, WAIT), { kind: 'begin' }, at).session;
const send = (session: Session, event: Event, at: number): Session => transition(session, event, at).session;
const tickTo = (session: Session, from: number, to: number, by = 250): Session => {
  let at = session;
  for (let now = from; now < to; now += by) at = send(at, { kind: 'tick' }, now);
  return send(at, { kind: 'tick' }, to);
};
const firstOf = (kind: string) => script.phases.find((phase) => phase.kind === kind)!;
const standingIn = (phase: string, spent = 0): Session => ({
  ...begun(),
  place: { phase, spent, extra: 0 },
});
const work = firstOf('work');
if (work.kind !== 'work') throw new Error('no work');

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Event>({ kind: 'tick' }) },
  fc
    .constantFrom('pause', 'resume', 'back', 'skip', 'repeat', 'slower', 'quicker', 'found', 'begin')
    .map((kind): Event => ({ kind: kind as 'pause' })),
  fc.integer({ min: -5, max: 90 }).map((seconds): Event => ({ kind: 'extend', seconds })),
  fc.integer({ min: 0, max: 9 }).map((step): Event => ({ kind: 'go', step })),
  fc.constantFrom(null, 5, 10, 25).map((seconds): Event => ({ kind: 'wait', seconds })),
);
/** Mostly seconds, sometimes minutes or hours, sometimes a clock set back. */
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 20_000, max: 300_000 }) },
  fc.integer({ min: 3_000_000, max: 90_000_000 }),
  fc.integer({ min: -4_000_000, max: -1 }),
);
const events = fc.array(fc.tuple(event, gap), { maxLength: 60 });
const anyScript = fc.constantFrom(...scripts);

describe('a session, whatever is done and whatever the clock does,', () => {
  it('never counts more time than passed, nor works on a side for longer than it may be', () => {
    fc.assert(
      fc.property(anyScript, events, (own, list) => {
        let now = START;
        let forward = 0;
        let session = send(newSession('a', own, now, WAIT), { kind: 'begin' }, now);
        for (const [each, after] of list) {
          now += after;
          forward += Math.max(0, after);
          session = send(session, each, now);
          const ran = session.log.reduce((sum, entry) => sum + entry.ran, session.since.ran);
          expect(ran).toBeLessThanOrEqual(forward + 1e-6);
          let worked = 0;
          for (const phase of own.phases) {
            if (phase.kind !== 'work') continue;
            const on = workedOn(session, phase.unit);
            expect(on, phase.id).toBeLessThanOrEqual(phase.most * 1000 + 1e-3);
            worked += on;
          }
          expect(worked).toBeLessThanOrEqual(ran + 1e-3);
          const { left, share, whole } = viewAt(session, now);
          expect(session.place.spent).toBeGreaterThanOrEqual(0);
          expect(left ?? 0).toBeGreaterThanOrEqual(0);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          if (left !== null && whole !== null) expect(left).toBeLessThanOrEqual(whole + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is told by its record: followed from the beginning, it gives the same session', () => {
    fc.assert(
      fc.property(anyScript, events, (own, list) => {
        let now = START;
        const fresh = newSession('a', own, now, WAIT);
        let session = fresh;
        for (const [each, after] of [[{ kind: 'begin' }, 0] as const, ...list]) {
          now += after;
          const { session: next, happened } = transition(session, each, now);
          session = next;
          if (happened.length === 0) continue;
          const told = replay(fresh, session.log);
          // Since the last line of the record only the clock went on.
          const { place, since, seen, ...rest } = session;
          const { place: at, since: none, seen: then, ...others } = told;
          expect(others).toEqual(rest);
          expect(at.phase).toBe(place.phase);
          expect(at.extra).toBe(place.extra);
          expect(place.spent - at.spent).toBeCloseTo(since.ran / session.stretch, 3);
          expect(none.ran).toBe(0);
          expect(then).toBeLessThanOrEqual(Math.max(seen, then));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the same future after it went through text', () => {
    fc.assert(
      fc.property(events, events, (before, after) => {
        let now = START;
        let session = begun();
        for (const [each, by] of before) session = send(session, each, (now += by));
        let other = JSON.parse(JSON.stringify(session)) as Session;
        for (const [each, by] of after) {
          now += by;
          session = send(session, each, now);
          other = send(other, each, now);
        }
        expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(session)));
      }),
      { numRuns: 100 },
    );
  });

  it('is believed when it comes back from the device', () => {
    fc.assert(
      fc.property(anyScript, events, (own, list) => {
        let now = START;
        let session = send(newSession('a', own, now, WAIT), { kind: 'begin' }, now);
        for (const [each, by] of list) {
          session = send(session, each, (now += by));
          const text = JSON.stringify({
            version: 1,
            path: '/relieve/neck-pain',
            complaints: ['neck-pain'],
            severities: [],
            alive: session.seen,
            kept: keptOf(session),
          });
          expect(storedSession.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes no notice of being looked at', () => {
    fc.assert(
      fc.property(events, (list) => {
        let now = START;
        let session = begun();
        for (const [each, by] of list) session = send(session, each, (now += by));
        const before = JSON.stringify(session);
        viewAt(session, now + 500);
        viewAt(session, now + 500_000);
        expect(JSON.stringify(session)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back to the very place when skip follows back, and back follows skip', () => {
    fc.assert(
      fc.property(anyScript, events, (own, list) => {
        let now = START;
        let session = send(newSession('a', own, now, WAIT), { kind: 'begin' }, now);
        for (const [each, by] of list) session = send(session, each, (now += by));
        if (session.status === 'finished') return;
        const there = transition(session, { kind: 'back' }, now);
        if (there.refused === null)
          expect(send(there.session, { kind: 'skip' }, now).place).toEqual(session.place);
        const on = send(session, { kind: 'skip' }, now);
        if (on.status !== 'finished' && on.place.spent === 0)
          expect(send(on, { kind: 'back' }, now).place).toEqual(session.place);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a session left to itself', () => {
  it('goes through every phase in order, each for as long as it is said to last, to the end', () => {
    for (const own of scripts) {
      let session = send(newSession('a', own, START, WAIT), { kind: 'begin' }, START);
      const seen = [session.place.phase];
      for (let now = START; session.status === 'running'; now += 200) {
        session = send(session, { kind: 'tick' }, now);
        if (session.place.phase !== seen.at(-1)) seen.push(session.place.phase);
        expect(now - START).toBeLessThan(3_600_000);
      }
      const inOrder = own.phases.filter(({ id }) => seen.includes(id)).map(({ id }) => id);
      expect(seen).toEqual([...inOrder, END]);
      const left = own.phases.filter(({ id }) => !seen.includes(id));
      expect(left.every(({ kind }) => kind === 'position')).toBe(true);
      for (const phase of own.phases)
        if (phase.kind === 'work')
          expect(workedOn(session, phase.unit)).toBeCloseTo(phase.turns * phase.turn * 1000, 3);
    }
  });

  it('works every side for exactly the seconds of the plan', () => {
    for (const { steps, phases } of scripts)
      for (const step of steps)
        for (const leg of step.legs) {
          const own = phases.find((phase) => phase.id === `${step.key}.${leg.side}.work`);
          if (own?.kind !== 'work') throw new Error(`no work on ${step.key}`);
          expect(own.turns * own.turn).toBeCloseTo(leg.seconds, 9);
        }
  });
});

describe('sleep and clocks', () => {
  const half = work.turn * 500;

  it('counts a sleep within a phase: the person went on', () => {
    const slept = send(standingIn(work.id), { kind: 'tick' }, START + half);
    expect(slept.status).toBe('running');
    expect(slept.place).toEqual({ phase: work.id, spent: half, extra: 0 });
  });

  it('begins the next phase on waking where one ended unseen', () => {
    const length = viewAt(standingIn(work.id), START).left!;
    const { session, happened } = transition(standingIn(work.id), { kind: 'tick' }, START + length + 20_000);
    expect(happened.map(({ what }) => what)).toEqual([{ kind: 'passed', late: 20_000 }]);
    expect(session.status).toBe('running');
    expect(session.place.spent).toBe(0);
    expect(workedOn(session, work.unit)).toBeCloseTo(work.turns * work.turn * 1000, 6);
  });

  it.each([
    ['two minutes', AWAY],
    ['an hour, as when the clocks of summer begin by a wrong clock', 3_600_000],
    ['two hours asleep', 7_200_000],
    ['a year', 31_536_000_000],
  ])('stands still where it was last seen after %s', (_words, away) => {
    const before = tickTo(standingIn(work.id), START, START + 7000);
    const { session, happened } = transition(before, { kind: 'tick' }, START + 7000 + away);
    expect(session.status).toBe('paused');
    expect(session.place).toEqual(before.place);
    expect(happened.map(({ what }) => what)).toEqual([{ kind: 'slept', away }]);
    const on = send(session, { kind: 'resume' }, START + 7000 + away + 60_000);
    expect(viewAt(on, START + 7000 + away + 61_000).left).toBeCloseTo(
      viewAt(before, START + 7000).left! - 1000,
      6,
    );
  });

  it('loses nothing and wins nothing by a clock that is set back', () => {
    const before = tickTo(standingIn(work.id), START, START + 7000);
    const back = send(before, { kind: 'tick' }, START - 3_600_000);
    expect(back.place).toEqual(before.place);
    const on = send(back, { kind: 'tick' }, START - 3_600_000 + 4000);
    expect(on.place.spent).toBeCloseTo(11_000, 6);
  });

  it('is the same however often the clock is looked at', () => {
    const often = tickTo(begun(), START, START + 45_000, 100);
    const seldom = tickTo(begun(), START, START + 45_000, 2000);
    expect(often.place.phase).toBe(seldom.place.phase);
    expect(often.place.spent).toBeCloseTo(seldom.place.spent, 3);
  });

  it('does not run while it is paused', () => {
    const paused = send(standingIn(work.id), { kind: 'pause' }, START + 5000);
    const on = send(paused, { kind: 'resume' }, START + 9_000_000);
    expect(on.place).toEqual({ phase: work.id, spent: 5000, extra: 0 });
  });
});

describe('what is asked of a session', () => {
  it('waits for the person to find the point where no time is given for it', () => {
    const find = firstOf('find');
    const waiting: Session = { ...standingIn(find.id), wait: null };
    const later = tickTo(waiting, START, START + 100_000, 1000);
    expect(later.place.phase).toBe(find.id);
    expect(viewAt(later, START + 100_000).left).toBeNull();
    expect(send(later, { kind: 'found' }, START + 100_000).place.phase).toBe(work.id);
  });

  it('does a side no longer again when it had all that is good for it', () => {
    const most = { ...standingIn(work.id), pressed: { [work.unit]: work.most * 1000 } };
    expect(transition(most, { kind: 'repeat' }, START).refused).toBe('enough');
    expect(transition(most, { kind: 'extend', seconds: 15 }, START).refused).toBe('enough');
  });

  it('leaves only the rest to be done again where a step asks for care', () => {
    const own = careful.phases.find(({ id }) => id === work.id)!;
    if (own.kind !== 'work') throw new Error('no work');
    const at: Session = {
      ...send(newSession('a', careful, START, WAIT), { kind: 'begin' }, START),
      place: { phase: own.id, spent: 0, extra: 0 },
    };
    const later = tickTo(at, START, START + 12_000);
    const again = send(later, { kind: 'repeat' }, START + 12_000);
    const over = tickTo(again, START + 12_000, START + 600_000);
    expect(again.place.phase).toBe(own.id);
    expect(workedOn(over, own.unit)).toBeCloseTo(own.turns * own.turn * 1000, 3);
    expect(transition(later, { kind: 'extend', seconds: 15 }, START + 12_000).refused).toBe('enough');
    expect(send(later, { kind: 'slower' }, START + 12_000).stretch).toBe(1);
  });

  it('takes longer when it is slower, from where it is', () => {
    const at = standingIn(work.id, 0);
    const slower = send(at, { kind: 'slower' }, START);
    const room = (work.most * 1000) / (work.turns * work.turn * 1000);
    const left = viewAt(slower, START).left! / viewAt(at, START).left!;
    expect(left).toBeCloseTo(Math.min(1.25, Math.max(1, room)), 6);
    expect(viewAt(send(slower, { kind: 'quicker' }, START), START).left).toBeCloseTo(
      viewAt(at, START).left!,
      6,
    );
  });

  it('ends when it is told to, and nothing brings it back', () => {
    const over = send(begun(), { kind: 'end' }, START + 1000);
    expect(over.status).toBe('finished');
    for (const kind of ['back', 'skip', 'resume', 'begin', 'repeat'] as const)
      expect(transition(over, { kind }, START + 2000).refused).toBe('not-now');
    expect(send(over, { kind: 'tick' }, START + 9000).log).toEqual(over.log);
  });

  it('has nothing before its first moment', () => {
    expect(transition(begun(), { kind: 'back' }, START + 500).refused).toBe('first');
  });
});
