import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSession } from '../../../src/domain/session/follow.ts';
import { keptOf, restore } from '../../../src/domain/session/restore.ts';
import { scriptOf } from '../../../src/domain/session/script.ts';
import type { Event, Session } from '../../../src/domain/session/session.ts';
import { transition } from '../../../src/domain/session/transition.ts';
import { viewAt } from '../../../src/domain/session/view.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { healthy, planOf } from '../plan/wishes.ts';

const ds = loadDatasetFromDisk();
const scriptFor = (pregnant: boolean) => {
  const plan = planOf(ds, 'neck-pain', { ...healthy(ds), pregnancy: pregnant ? 'yes' : 'no' });
  if (plan.status !== 'ready') throw new Error('these tests need a plan for neck-pain');
  return scriptOf(ds, plan);
};
const script = scriptFor(false);
const START = Date.UTC(2026, 2, 29, 0, 58);
const kinds = ['pause', 'resume', 'back', 'skip', 'repeat', 'slower', 'found'] as const;
const step = fc.record({
  event: fc.oneof(
    fc.constantFrom(...kinds).map((kind): Event => ({ kind })),
    fc.constant<Event>({ kind: 'tick' }),
    fc.constant<Event>({ kind: 'extend', seconds: 15 }),
  ),
  after: fc.integer({ min: 0, max: 40_000 }),
});
const run = fc.array(step, { maxLength: 30 }).map((steps) => {
  let at = START;
  let session = transition(newSession('a', script, at, 10), { kind: 'begin' }, at).session;
  for (const { event, after } of steps) session = transition(session, event, (at += after)).session;
  return { session, at };
});
/** As it comes back from the device: through JSON. */
const throughStore = (session: Session) =>
  JSON.parse(JSON.stringify(keptOf(session))) as ReturnType<typeof keptOf>;

describe('a session taken up again', () => {
  it('stands paused at the very second at which it was last alive, whatever was done before and however late it is', () => {
    fc.assert(
      fc.property(
        run,
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 9e9 }),
        ({ session, at }, alive, away) => {
          const lastBeat = at + alive;
          const seen = viewAt(session, lastBeat);
          fc.pre(session.status !== 'finished' && seen.phase !== null);
          const again = restore(throughStore(session), script, lastBeat, lastBeat + away);
          expect(again.status).toBe('paused');
          const now = viewAt(again, lastBeat + away);
          expect(now.phase?.id).toBe(seen.phase!.id);
          expect(now.left === null ? null : Math.round(now.left)).toBe(
            seen.left === null ? null : Math.round(seen.left),
          );
          // It goes on from there by the clock, not from the time that was away.
          const later = lastBeat + away + 1000;
          const on = transition(again, { kind: 'resume' }, later).session;
          const left = viewAt(on, later + 500).left;
          if (now.left !== null && now.left > 600 && left !== null)
            expect(left).toBeCloseTo(now.left - 500, 3);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves out what the plan of now forbids, says so, and goes on with what is next', () => {
    const pregnant = scriptFor(true);
    const gone = script.steps
      .map(({ key }) => key)
      .filter((key) => pregnant.steps.every((s) => s.key !== key));
    expect(gone).toContain('GB21');
    const units = script.phases.filter((phase) => phase.unit.startsWith('GB21.'));
    for (const phase of units) {
      const stood: Session = {
        ...newSession('a', script, START, 10),
        status: 'running',
        place: { phase: phase.id, spent: 1000, extra: 0 },
      };
      const again = restore(throughStore(stood), pregnant, START, START + 60_000);
      expect(again.log.at(-1)?.what).toEqual({ kind: 'restored', gone });
      // All that is still to come of the plan of now is what was not done: what stands in for the step too.
      const old = script.phases.findIndex(({ id }) => id === units[0]!.id);
      const doneBefore = new Set(script.phases.slice(0, old).map(({ unit }) => unit));
      const at = pregnant.phases.findIndex(({ id }) => id === again.place.phase);
      const toCome = new Set(pregnant.phases.slice(at).map(({ unit }) => unit));
      const notDone = pregnant.phases.map(({ unit }) => unit).filter((unit) => !doneBefore.has(unit));
      expect([...toCome]).toEqual([...new Set(notDone)]);
      expect(again.place).toMatchObject({ spent: 0, extra: 0 });
      expect(again.since.pressed).toBe(0);
      expect(again.place.phase).not.toContain('GB21');
    }
  });

  it('had gone on for as long as it gave signs of life, though nothing happened in it', () => {
    const phase = script.phases[0]!;
    const long: Session = {
      ...newSession('a', script, START, 10),
      status: 'running',
      place: { phase: phase.id, spent: 0, extra: 400_000 },
    };
    const again = restore(throughStore(long), script, START + 300_000, START + 900_000);
    expect(again.place).toEqual({ phase: phase.id, spent: 300_000, extra: 400_000 });
    expect(again.status).toBe('paused');
  });

  it('forgets nothing that was worked', () => {
    fc.assert(
      fc.property(run, ({ session, at }) => {
        fc.pre(session.status !== 'finished');
        const again = restore(throughStore(session), script, at, at + 5000);
        const worked = (s: Session) => Object.values(s.pressed).reduce((a, b) => a + b, 0) + s.since.pressed;
        expect(worked(again)).toBeCloseTo(worked(session), 3);
        expect(again.log.slice(0, session.log.length)).toEqual(session.log);
      }),
      { numRuns: 200 },
    );
  });
});
